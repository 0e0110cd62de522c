import type { TimeRange } from '@hjerterom/kernel';
import { type CalendarEntries, type CalendarEntry, calendarEntries, signInStanding } from '@hjerterom/people';
import { type Language, Ports, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { bookableAssociations } from '../booking/booking-node.js';
import { type BookedDate, bookedDates } from './booked-dates.js';
import { feedWords } from './words.js';

/**
 * What somebody has booked, for the one calendar that they have: their own, and their associations' of today while they may
 * sign in as a contact.
 */
@Injectable()
@calendarEntries.plug('rooms')
export class OwnCalendarEntries implements CalendarEntries {
  constructor(private readonly ports: Ports) {}

  async entriesOf(
    tx: Tx,
    personId: string,
    { within, language }: { readonly within: TimeRange; readonly language: Language },
  ): Promise<CalendarEntry[]> {
    const mayRead = await this.ports.one(signInStanding, 'access').maySignInAs(tx, personId, 'contact');
    const associationIds = mayRead ? await bookableAssociations(tx) : [];
    const dates = await bookedDates(tx, { associationIds, personId }, within);
    return dates.map((date) => entryOf(date, language));
  }
}

/** A date as it stands in a calendar. */
export function entryOf({ id, association, rooms, during }: BookedDate, language: Language): CalendarEntry {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return { eventId: id, title: association ?? feedWords[language].booked, where: list.format(rooms), during };
}
