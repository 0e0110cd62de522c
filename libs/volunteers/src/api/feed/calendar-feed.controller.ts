import { centreOf } from '@hjerterom/centres';
import { reachOf } from '@hjerterom/people';
import { Config, Database, found, linkActor, Ports, systemActor, type Tx } from '@hjerterom/platform';
import { PageErrors } from '@hjerterom/platform/api';
import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { feedEvents } from '../../calendar-feed/feed-events.js';
import { holderOfFeed } from '../../calendar-feed/feeds-of.js';
import { tooOften } from '../../limits/too-often.js';
import { entityTag, type FeedContent, feedCalendar } from './feed-calendar.js';

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
    if (await this.tooOften(secret ?? '', request.ip ?? '')) {
      response.status(429).set('retry-after', '3600').type('text/plain').send('429');
      return;
    }
    const holder = await this.database.run(systemActor(null), (tx) => holderOfFeed(tx, secret ?? ''));
    const { centreId, personId } = found(holder ?? undefined, 'calendar');
    const { content, now } = await this.database.run(linkActor(centreId, personId, personId), async (tx) => {
      return { content: await this.contentOf(tx, personId), now: tx.now };
    });
    const tag = entityTag(content);
    response.set({
      etag: tag,
      'cache-control': 'private, no-cache',
      'content-disposition': 'inline; filename="hjerterom.ics"',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow, noarchive',
    });
    if (isKnown(tag, request.headers['if-none-match'])) response.status(304).end();
    else response.type('text/calendar; charset=utf-8').send(feedCalendar(content, now));
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

/**
 * Whether the reader has this already (RFC 9110, 13.1.2). Not Express's own `fresh`: that gives the whole again to one
 * who says `Cache-Control: no-cache` too, as calendar programs do.
 */
function isKnown(tag: string, ifNoneMatch = ''): boolean {
  const opaque = (one: string) => one.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((one) => opaque(one) === opaque(tag));
}
