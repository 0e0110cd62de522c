import { Temporal } from 'temporal-polyfill';
import { addDays, isLocalDate, type LocalDate, LocalTimeError, type Weekday, weekdayOfDate } from './calendar.js';

/** What there is to know about one day in one zone. */
export interface LocalDay {
  readonly date: LocalDate;
  readonly weekday: Weekday;
  readonly next: LocalDate;
  /** Milliseconds since the epoch: the day's first instant, and the next day's. */
  readonly start: number;
  readonly end: number;
  /** Whether the clocks stand still through it, so that minutes can simply be added to `start`. */
  readonly even: boolean;
}

const dayLength = 86_400_000;
const remembered = new Map<string, LocalDay>();
const rememberDays = 20_000;
const knownZones = new Map<string, boolean>();
const rememberZones = 1_000;

/**
 * Looks up a local day. The answer is remembered (it never changes): asking the time zone costs some 10 µs, and to lay
 * out the weekly availability of ten thousand volunteers asks for the same few days hundreds of thousands of times.
 * @throws LocalTimeError
 */
export function localDay(date: LocalDate, zone: string): LocalDay {
  const key = `${date} ${zone}`;
  const known = remembered.get(key);
  if (known) return known;
  if (!isLocalDate(date)) throw new LocalTimeError('bad-date', `Not a day YYYY-MM-DD: ${date}`);
  if (!isZone(zone)) throw new LocalTimeError('bad-zone', `Not a time zone: ${zone}`);
  const first = Temporal.PlainDate.from(date).toZonedDateTime(zone);
  const next = addDays(date, 1);
  const following = Temporal.PlainDate.from(next).toZonedDateTime(zone);
  const [start, end] = [first.epochMilliseconds, following.epochMilliseconds];
  const fromMidnight = first.hour === 0 && first.minute === 0;
  const even = fromMidnight && end - start === dayLength && first.offsetNanoseconds === following.offsetNanoseconds;
  const day = { date, weekday: weekdayOfDate(date), next, start, end, even };
  if (remembered.size >= rememberDays) remembered.clear();
  remembered.set(key, day);
  return day;
}

/** The day whose span holds an instant in milliseconds. @throws LocalTimeError */
export function localDayAt(instant: number, zone: string): LocalDay {
  if (Number.isNaN(instant)) throw new LocalTimeError('bad-instant', 'Not a valid instant.');
  let day = localDay(new Date(instant).toISOString().slice(0, 10), zone);
  while (instant < day.start) day = localDay(addDays(day.date, -1), zone);
  while (instant >= day.end) day = localDay(day.next, zone);
  return day;
}

/** Whether the text names an IANA time zone. A bare offset such as `+01:00` does not: it knows no summer time. */
export function isZone(text: string): boolean {
  const known = knownZones.get(text);
  if (known !== undefined) return known;
  const answer = /^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/.test(text) && canBeUsed(text);
  if (knownZones.size >= rememberZones) knownZones.clear();
  knownZones.set(text, answer);
  return answer;
}

function canBeUsed(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
