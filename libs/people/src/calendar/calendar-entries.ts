import { definePort, type TimeRange } from '@hjerterom/kernel';
import type { Language, Tx } from '@hjerterom/platform';

/** A time that is somebody's, as it may stand in a calendar that others see: no other person is in it. */
export interface CalendarEntry {
  /** The same in every calendar that shows this time. */
  readonly eventId: string;
  readonly title: string;
  readonly where: string;
  readonly during: TimeRange;
}

/** What one lib knows of somebody's times. */
export interface CalendarEntries {
  /** As the person, or as the holder of the secret address of their calendar. In no order. */
  entriesOf(
    tx: Tx,
    personId: string,
    asked: { readonly within: TimeRange; readonly language: Language },
  ): Promise<readonly CalendarEntry[]>;
}

/** Where libs plug in what they have for somebody's one calendar, by the lib's name. */
export const calendarEntries = definePort<CalendarEntries>('entries of a person’s calendar');
