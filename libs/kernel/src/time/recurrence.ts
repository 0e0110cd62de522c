import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { addDays, isLocalDate, isLocalTime, type LocalDate } from './calendar.js';
import { type TimeRange, timeRange } from './range.js';
import { parseRule, type RuleParts } from './recurrence-rule.js';
import { instantOf, isZone, localDateOf } from './zone.js';

/** Something that repeats at the same time on the clock: a need every Tuesday, a booking each first Monday. */
export interface Recurrence {
  /** The value of an RRULE (RFC 5545), without `RRULE:`; DAILY, WEEKLY, MONTHLY or YEARLY. */
  readonly rrule: string;
  /** `YYYY-MM-DD`, 2000 to 2099. The first day it can happen; it happens on that day only if the rule says so. */
  readonly startDate: string;
  /** `HH:MM`, local. */
  readonly startTime: string;
  /** The length in real minutes, 1 to 10 080 (a week), also over a change of summer time. */
  readonly minutes: number;
  /** An IANA time zone. */
  readonly zone: string;
}

/** What `validateRecurrence` answers. `bad-start` covers the start's day and time, the zone and the length. */
export type RecurrenceCheck =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'bad-rule' | 'too-frequent' | 'bad-start' };

/** `expand` was given a recurrence that `validateRecurrence` refuses. */
export class RecurrenceError extends Error {
  override readonly name = 'RecurrenceError';

  constructor(readonly reason: 'bad-rule' | 'too-frequent' | 'bad-start') {
    super(`The recurrence cannot be used: ${reason}.`);
  }
}

const firstDate = '2000-01-01';
const lastDate = '2099-12-31';
const longestMinutes = 7 * 24 * 60;
/** The Gregorian calendar's longest wait for an ordinary rule is 8 years (29 February around 2100); INTERVAL adds to it. */
const longestWaitYears = 40;
/** More days than from the first start to the last wait, so that the library never gives up on a rule that is let in. */
const mostPeriods = 60_000;

/**
 * Whether a recurrence can be used. Never throws, whatever it is given. A rule that gives no day at all within forty
 * years of its start (30 February, or an UNTIL before the start) is a `bad-rule`.
 */
export function validateRecurrence(recurrence: Recurrence): RecurrenceCheck {
  const rule = checked(recurrence);
  if (typeof rule === 'string') return { ok: false, reason: rule };
  const reach = earlierOf(`${Number(recurrence.startDate.slice(0, 4)) + longestWaitYears}-12-31`, lastDate);
  const happens = days(rule, recurrence, recurrence.startDate, reach, 1).length > 0;
  return happens ? { ok: true } : { ok: false, reason: 'bad-rule' };
}

/**
 * The occurrences that start within a range, sorted: the first `limit` of them. An occurrence that began before the
 * range is left out even if it runs into it, so that ranges laid end to end give each occurrence exactly once.
 *
 * Every occurrence starts at `startTime` on the clock: a weekly 18:00 stays 18:00. On the night without a 02:30 it
 * starts at 03:30, on the night with two at the first (RFC 5545 3.3.5; not left out, as 3.3.10 would have it: somebody
 * is waiting). COUNT counts from `startDate`; UNTIL is included, and a rule without either is bounded by the range.
 * Nothing recurs after 2099. The machine's own time zone has no say.
 * @throws RecurrenceError when `validateRecurrence` would refuse it, save that a rule that never happens gives nothing.
 */
export function expand(recurrence: Recurrence, within: TimeRange, limit = 400): TimeRange[] {
  const rule = checked(recurrence);
  if (typeof rule === 'string') throw new RecurrenceError(rule);
  const { startTime, zone, minutes } = recurrence;
  // One day to each side: a start pushed out of a gap may leave its day where clocks skip midnight.
  const from = addDays(clamped(within.start, zone), -1);
  const to = addDays(clamped(within.end, zone), 1);
  return days(rule, recurrence, from, to, limit + 2)
    .map((day) => instantOf(day, startTime, zone))
    .filter((start) => within.start <= start && start < within.end)
    .slice(0, limit)
    .map((start) => timeRange(start, new Date(start.getTime() + minutes * 60_000)));
}

function checked(recurrence: Recurrence): RuleParts | RecurrenceError['reason'] {
  const { rrule, startDate, startTime, minutes, zone } = (recurrence ?? {}) as Partial<
    Record<keyof Recurrence, unknown>
  >;
  if (typeof startDate !== 'string' || !isLocalDate(startDate) || startDate < firstDate || startDate > lastDate)
    return 'bad-start';
  if (typeof startTime !== 'string' || !isLocalTime(startTime)) return 'bad-start';
  if (typeof zone !== 'string' || !isZone(zone)) return 'bad-start';
  if (typeof minutes !== 'number' || !Number.isInteger(minutes) || minutes < 1 || minutes > longestMinutes)
    return 'bad-start';
  if (typeof rrule !== 'string') return 'bad-rule';
  const rule = parseRule(rrule);
  if (typeof rule === 'string') return rule;
  return rule.until !== undefined && lastDay(rule.until, { startTime, zone }) === null ? 'bad-rule' : rule;
}

/**
 * The days on which the rule falls, from one day to another (both included), at most `most` of them.
 * The library is asked in days of UTC, where the clocks never change, and never about times.
 */
function days(rule: RuleParts, recurrence: Recurrence, from: LocalDate, to: LocalDate, most: number): LocalDate[] {
  const until = rule.until === undefined ? null : lastDay(rule.until, recurrence);
  const first = laterOf(from, recurrence.startDate);
  const last = until === null ? to : earlierOf(until, to);
  const rrule = new RRuleTemporal({
    rruleString: rule.rest,
    dtstart: Temporal.PlainDate.from(recurrence.startDate).toZonedDateTime('UTC'),
    cache: false,
    maxIterations: mostPeriods,
  });
  const found: LocalDate[] = [];
  // A year, then two, four, eight: a range of centuries costs little more than the days that are asked for.
  for (let start = first, span = 365; start <= last && found.length < most; span *= 2) {
    const end = earlierOf(addDays(start, span), last);
    for (const day of rrule.between(midnight(start), midnight(end), true)) found.push(day.toPlainDate().toString());
    start = addDays(end, 1);
  }
  return found.slice(0, most);
}

/** The last day that UNTIL lets through, or null when UNTIL is no date or time that exists. */
function lastDay(until: string, { startTime, zone }: { startTime: string; zone: string }): LocalDate | null {
  const [, year, month, dayOfMonth, hours, minutes, seconds, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(until) ?? [];
  const date = `${year}-${month}-${dayOfMonth}`;
  if (!isLocalDate(date) || date < firstDate) return null;
  if (date > lastDate) return lastDate;
  if (hours === undefined) return date;
  if (!isLocalTime(`${hours}:${minutes}`) || Number(seconds) > 59) return null;
  if (!utc) return `${hours}:${minutes}` >= startTime ? date : addDays(date, -1);
  const instant = new Date(`${date}T${hours}:${minutes}:${seconds}Z`);
  const local = localDateOf(instant, zone);
  return instantOf(local, startTime, zone) <= instant ? local : addDays(local, -1);
}

/** The local day of an instant, kept within the days on which anything can recur. */
function clamped(instant: Date, zone: string): LocalDate {
  const time = Math.min(Math.max(instant.getTime(), midnight(firstDate).getTime()), midnight(lastDate).getTime());
  return localDateOf(new Date(time), zone);
}

function earlierOf(a: LocalDate, b: LocalDate): LocalDate {
  return [a, b].sort()[0] ?? a;
}

function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return [a, b].sort()[1] ?? b;
}

function midnight(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
