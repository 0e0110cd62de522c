import type { LocalDate } from './calendar.js';

/** When it is at the centre: `YYYY-MM-DD` and `HH:MM` on the clock of the centre. */
export interface LocalNow {
  readonly date: LocalDate;
  readonly time: string;
}

/** When something is needed, on the calendar and clock of the centre. Turning it into instants is for the caller. */
export type LocalWhen =
  | { readonly kind: 'fixed'; readonly date: LocalDate; readonly time: string; readonly minutes?: number }
  | {
      /** Some time between the two. */
      readonly kind: 'window';
      readonly fromDate: LocalDate;
      readonly fromTime: string;
      readonly toDate: LocalDate;
      readonly toTime: string;
      readonly minutes?: number;
    }
  | {
      readonly kind: 'series';
      /** The value of an RRULE (RFC 5545), such as `FREQ=WEEKLY;BYDAY=TU`; it never holds UNTIL. */
      readonly rrule: string;
      /** The first day that it happens. */
      readonly startDate: LocalDate;
      readonly startTime: string;
      readonly minutes?: number;
      /** The last day it can be; it goes on when left out. */
      readonly untilDate?: LocalDate;
    };

/** A stretch of the text: from its first character to the one after its last, as `text.slice` takes them. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a text says about when. */
export type WhenReading = LocalWhen & {
  /** The text without what was understood. */
  readonly rest: string;
  /** What was understood, in the order of the text. */
  readonly spans: readonly Span[];
  /** The words can mean another time, or leave something out that was filled in: ask. */
  readonly unsure: boolean;
};
