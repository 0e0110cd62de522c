import { centreOf } from '@hjerterom/centres';
import { reachOf } from '@hjerterom/people';
import { Config, Database, found, linkActor, Ports, systemActor, type Tx } from '@hjerterom/platform';
import { addressOf, PageErrors, sendAskLater, sendSecretCalendar } from '@hjerterom/platform/api';
import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { feedEvents } from '../../calendar-feed/feed-events.js';
import { holderOfFeed } from '../../calendar-feed/feeds-of.js';
import { tooOften } from '../../limits/too-often.js';
import { type FeedContent, feedCalendar } from './feed-calendar.js';

/** As `sign` makes them, and nothing longer: what cannot be a secret does not reach the database. */
const secretFile = /^([\w-]{20,64})\.ics$/;

/** A program asks each hour, or each quarter of one; a household or a big calendar service asks for many from one network. */
export const mostReads = { address: 60, network: 600 };

/**
 * A volunteer's calendar at its secret address. The program that reads it has no cookie: the secret is all. One that was
 * revoked, one of somebody else who has left and one that never was look the same.
 */
@Controller('calendar')
@UseFilters(PageErrors)
export class CalendarFeedController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly ports: Ports,
  ) {}

  @Get(':file')
  async read(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const [, secret] = found(secretFile.exec(file) ?? undefined, 'calendar');
    if (await this.tooOften(secret ?? '', addressOf(request, this.config.proxies))) {
      sendAskLater(response);
      return;
    }
    const holder = await this.database.run(systemActor(null), (tx) => holderOfFeed(tx, secret ?? ''));
    const { centreId, personId } = found(holder ?? undefined, 'calendar');
    const { content, now } = await this.database.run(linkActor(centreId, personId, personId), async (tx) => {
      return { content: await this.contentOf(tx, personId), now: tx.now };
    });
    sendSecretCalendar(request, response, feedCalendar(content), now);
  }

  private tooOften(secret: string, network: string): Promise<boolean> {
    return this.database.run(systemActor(null), (tx) =>
      tooOften(tx, this.config, [
        { what: 'calendar-address', who: secret, most: mostReads.address },
        { what: 'calendar-network', who: network, most: mostReads.network },
      ]),
    );
  }

  private async contentOf(tx: Tx, personId: string): Promise<FeedContent> {
    const { name, zone, phone } = await centreOf(tx);
    const language = (await reachOf(tx, personId))?.language ?? 'nb';
    const events = await feedEvents(tx, this.ports, personId, language);
    return { events, centre: { name, zone, phone }, language };
  }
}
