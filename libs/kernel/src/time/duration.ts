import { Temporal } from 'temporal-polyfill';
import { LocalTimeError } from './calendar.js';
import { isZone, type Zone } from './zone.js';

/** A text that is no ISO 8601 duration, or one that cannot be used as asked. */
export class DurationError extends Error {
  override readonly name = 'DurationError';

  constructor(
    readonly code: 'malformed' | 'too-long' | 'negative' | 'no-fixed-length',
    message: string,
  ) {
    super(message);
  }
}

interface Parts {
  readonly sign: 1 | -1;
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

const form =
  /^(-?)P(?=\d|T\d)(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/;

/** Ten years, counted as 366 days a year and 30.5 a month: a bound against slips and mischief, not a calendar. */
const longestDays = 3660;

/**
 * The length of an ISO 8601 duration in milliseconds, where a day is 24 hours: `PT24H`, `P1D`, `P1W`, `PT90M`.
 * Whole numbers only, at most ten years.
 * @throws DurationError; `no-fixed-length` for years and months, `negative` for a leading minus.
 */
export function parseDuration(iso: string): number {
  const parts = partsOf(iso);
  if (parts.sign < 0) throw new DurationError('negative', `A length of time cannot be negative: ${iso}`);
  if (parts.years || parts.months) {
    throw new DurationError('no-fixed-length', `Years and months have no fixed length: ${iso}`);
  }
  const hours = (parts.weeks * 7 + parts.days) * 24 + parts.hours;
  return ((hours * 60 + parts.minutes) * 60 + parts.seconds) * 1000;
}

/**
 * The instant a duration later, or earlier with a leading minus (`-P1D`, the day before).
 * Years, months, weeks and days are counted on the calendar and keep the time on the clock through a change of summer
 * time; hours, minutes and seconds are real time. So `P1D` and `PT24H` differ on two days a year. A month later than
 * 31 January is the last of February; a time that falls in the spring's gap is pushed forward.
 * @throws DurationError, LocalTimeError
 */
export function addDuration(instant: Date, iso: string, zone: Zone): Date {
  const { sign, ...parts } = partsOf(iso);
  if (!isZone(zone)) throw new LocalTimeError('bad-zone', `Not a time zone: ${zone}`);
  if (Number.isNaN(instant.getTime())) throw new LocalTimeError('bad-instant', 'Not a valid instant.');
  const from = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  const length = Temporal.Duration.from(parts);
  return new Date((sign < 0 ? from.subtract(length) : from.add(length)).epochMilliseconds);
}

function partsOf(iso: string): Parts {
  const found = form.exec(iso);
  if (!found) {
    throw new DurationError(
      'malformed',
      `Not an ISO 8601 duration in whole numbers, such as PT24H: ${iso.slice(0, 60)}`,
    );
  }
  const count = (group: number) => Number(found[group] ?? 0);
  const [years, months, weeks, days] = [count(2), count(3), count(4), count(5)];
  const [hours, minutes, seconds] = [count(6), count(7), count(8)];
  const inDays = years * 366 + months * 30.5 + weeks * 7 + days + (hours + (minutes + seconds / 60) / 60) / 24;
  if (inDays > longestDays) throw new DurationError('too-long', `Longer than ten years: ${iso}`);
  return { sign: found[1] === '-' ? -1 : 1, years, months, weeks, days, hours, minutes, seconds };
}
