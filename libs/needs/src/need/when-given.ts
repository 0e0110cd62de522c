import type { When } from './when.js';

/** A when as it is typed in: exactly one of the three. A length that is left out is the kind's usual one. */
export interface WhenGiven {
  readonly fixed?: { readonly startsAt: Date; readonly minutes?: number | null } | null;
  readonly window?: { readonly from: Date; readonly to: Date; readonly minutes?: number | null } | null;
  readonly series?: {
    /** The value of an RRULE (RFC 5545), without `RRULE:`. */
    readonly rrule: string;
    /** `YYYY-MM-DD` and `HH:MM` on the clock of the centre. */
    readonly startDate: string;
    readonly startTime: string;
    readonly minutes?: number | null;
    /** The last day; null goes on. */
    readonly untilDate?: string | null;
  } | null;
}

/** Whether exactly one of the three is given. */
export function isOneWhen(given: WhenGiven): boolean {
  return [given.fixed, given.window, given.series].filter((one) => one != null).length === 1;
}

/**
 * The same with its length and zone. It may still have a problem (`problemWith`).
 * @throws RangeError when not exactly one of the three is given: inputs are checked before
 */
export function asWhen(given: WhenGiven, usualMinutes: number, zone: string): When {
  if (!isOneWhen(given)) throw new RangeError('A need is at a time, within a window, or a series: one of them.');
  const { fixed, window, series } = given;
  if (fixed) return { kind: 'fixed', start: fixed.startsAt, minutes: fixed.minutes ?? usualMinutes };
  if (window) {
    return { kind: 'window', within: { start: window.from, end: window.to }, minutes: window.minutes ?? usualMinutes };
  }
  if (!series) throw new RangeError('A need says when.');
  const { rrule, startDate, startTime, untilDate } = series;
  const recurrence = { rrule, startDate, startTime, minutes: series.minutes ?? usualMinutes, zone };
  return { kind: 'series', recurrence, untilDate: untilDate ?? null };
}
