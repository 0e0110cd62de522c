import { Temporal } from 'temporal-polyfill';
import type { TimeRange } from './range.js';
import type { Zone } from './zone.js';

/** That the clocks of a zone are put forward or back. */
export interface ClockChange {
  readonly at: Date;
  /** How far local time was ahead of UTC before, in minutes. */
  readonly before: number;
  /** And is from now on. */
  readonly after: number;
}

/**
 * How far a zone's local time is ahead of UTC at the beginning of a time, in minutes, and every change until its end.
 */
export function clockChanges(
  within: TimeRange,
  zone: Zone,
): { readonly first: number; readonly changes: ClockChange[] } {
  const start = Temporal.Instant.fromEpochMilliseconds(within.start.getTime()).toZonedDateTimeISO(zone);
  const changes: ClockChange[] = [];
  for (let next = start.getTimeZoneTransition('next'); next; next = next.getTimeZoneTransition('next')) {
    if (next.epochMilliseconds >= within.end.getTime()) break;
    const before = next.subtract({ nanoseconds: 1 });
    changes.push({ at: new Date(next.epochMilliseconds), before: minutesAhead(before), after: minutesAhead(next) });
  }
  return { first: minutesAhead(start), changes };
}

function minutesAhead({ offsetNanoseconds }: Temporal.ZonedDateTime): number {
  return Math.round(offsetNanoseconds / 60_000_000_000);
}
