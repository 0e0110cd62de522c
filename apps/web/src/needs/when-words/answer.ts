import { type Moment, minutesBetween, timeOf } from './calendar.js';
import type { LocalWhen } from './reading.js';
import type { Key } from './understood.js';

/** What the things said come to. */
export interface Answer {
  readonly when: LocalWhen;
  readonly doubt: boolean;
  /** The things that it is made of; any other was said in vain. */
  readonly uses: readonly Key[];
}

/** At a time; null when that is over. */
export function fixedAt(at: Moment, minutes: number | undefined, now: Moment): LocalWhen | null {
  if (minutesBetween(now, at) < 0) return null;
  return { kind: 'fixed', date: at.date, time: timeOf(at.minutes), ...withMinutes(minutes) };
}

/** Between two moments, without what is over; null when all of it is, or when they come the wrong way about. */
export function windowBetween(from: Moment, to: Moment, minutes: number | undefined, now: Moment): LocalWhen | null {
  const start = minutesBetween(now, from) < 0 ? now : from;
  if (minutesBetween(start, to) <= 0) return null;
  return {
    kind: 'window',
    fromDate: start.date,
    fromTime: timeOf(start.minutes),
    toDate: to.date,
    toTime: timeOf(to.minutes),
    ...withMinutes(minutes),
  };
}

/** The minutes, when there are any: a length of nothing was not said. */
export function withMinutes(minutes: number | undefined): { readonly minutes?: number } {
  return minutes ? { minutes } : {};
}
