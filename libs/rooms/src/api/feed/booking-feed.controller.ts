import { signInStanding } from '@hjerterom/people';
import { Config, countTooOften, Database, found, linkActor, Ports, systemActor, type Tx } from '@hjerterom/platform';
import { addressOf, PageErrors, sendAskLater, sendSecretCalendar } from '@hjerterom/platform/api';
import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { type FeedHolder, holderOfBookingFeed } from '../../feed/holder-of-feed.js';
import { readFeed } from './read-feed.js';

/** As `sign` makes them, and nothing longer: what cannot be a secret does not reach the database. */
const secretFile = /^([\w-]{20,64})\.ics$/;

/** In an hour, as of the calendars of volunteers: of one address, and from one network, where many have theirs. */
export const mostFeedReads = { address: 60, network: 600 };

/**
 * A calendar of bookings at its secret address. The program that reads it has no cookie: the secret is all. One that was
 * closed, one of those who book no more or may not sign in as a contact, and one that never was look the same.
 */
@Controller('calendar/bookings')
@UseFilters(PageErrors)
export class BookingFeedController {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly ports: Ports,
  ) {}

  @Get(':file')
  async read(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const secret = found(secretFile.exec(file)?.[1], 'calendar');
    if (await this.tooOften(secret, addressOf(request, this.config.proxies))) return sendAskLater(response);
    const holder = found(
      (await this.database.run(systemActor(null), (tx) => holderOfBookingFeed(tx, secret))) ?? undefined,
      'calendar',
    );
    const { file: calendar, now } = await this.database.run(readerOf(holder), async (tx) => {
      found((await this.mayRead(tx, holder)) || null, 'calendar');
      return { file: await readFeed(tx, holder), now: tx.now };
    });
    sendSecretCalendar(request, response, calendar, now);
  }

  /** A person's own address lives as long as they may sign in to what it shows; an association's is no person's. */
  private async mayRead(tx: Tx, { personId }: FeedHolder): Promise<boolean> {
    return personId === null || this.ports.one(signInStanding, 'access').maySignInAs(tx, personId, 'contact');
  }

  private tooOften(secret: string, network: string): Promise<boolean> {
    return this.database.run(systemActor(null), (tx) =>
      countTooOften(tx, this.config, 'rooms_read_count', [
        { what: 'booking-feed-address', who: secret, most: mostFeedReads.address },
        { what: 'booking-feed-network', who: network, most: mostFeedReads.network },
      ]),
    );
  }
}

/** As the person; an association's is read as the centre's own. */
function readerOf({ centreId, personId }: FeedHolder) {
  return personId ? linkActor(centreId, personId, personId) : systemActor(centreId);
}
