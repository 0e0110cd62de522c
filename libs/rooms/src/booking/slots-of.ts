import {
  addDays,
  expand,
  instantOf,
  type LocalDate,
  localDateOf,
  publicHolidays,
  startOfDay,
  type TimeRange,
  timeRange,
  validateRecurrence,
  type Zone,
} from '@hjerterom/kernel';

/** When something is booked: once, or by a rule. */
export interface WhenToBook {
  /** `YYYY-MM-DD`: the first day it can be. */
  readonly startDate: string;
  /** `HH:MM`, local. */
  readonly startTime: string;
  /** The length in real minutes: to a week where it repeats, to a year of what is once (a repair). */
  readonly minutes: number;
  /** With COUNT or UNTIL; once when left out. */
  readonly rrule?: string | null;
  readonly skipPublicHolidays?: boolean | null;
  /** Also when the schools are closed, as the centre has written it down. */
  readonly skipSchoolBreaks?: boolean | null;
  /** Local dates on which it is not. */
  readonly leaveOut?: readonly string[] | null;
  /** Dates on which it is otherwise. */
  readonly instead?: readonly Instead[] | null;
}

/** On this date: other rooms, another day, another time. What is left out stays as it is. */
export interface Instead {
  readonly date: string;
  readonly roomIds?: readonly string[] | null;
  readonly startDate?: string | null;
  readonly startTime?: string | null;
}

/** Days from one to another: local dates, both included. */
interface DaysApart {
  readonly from: string;
  readonly to: string;
}

/** A time in some rooms. */
export interface Slot {
  /** The date of a booking that it is, where it is one already. */
  readonly id?: string;
  readonly roomIds: readonly string[];
  readonly during: TimeRange;
  /** The local date by the rule, by which `leaveOut` and `instead` name it, wherever it was moved to. */
  readonly planned?: LocalDate;
}

/** Why nothing can be laid out: a time or rule that is none, a rule without an end, too many dates, or none left. */
export type WhenProblem = 'bad-time' | 'bad-rule' | 'no-end' | 'too-many' | 'no-dates';

/** Eight dates a week for a year: a bound against slips. */
export const mostDates = 400;
const longestDays = 3 * 366;
const onlyOnce = { rrule: 'FREQ=DAILY;COUNT=1' };
/** The longest that something is in one go, in minutes: a year. What repeats is bound to a week by kernel's `expand`. */
export const longestOnce = 366 * 24 * 60;

/**
 * Lays out when something is, in order. Each date is at `startTime` on the centre's clock, whatever the clocks have done
 * since the first (kernel's `expand`).
 * @param breaks when the schools are closed
 */
export function slotsOf(
  when: WhenToBook,
  roomIds: readonly string[],
  zone: Zone,
  breaks: readonly DaysApart[] = [],
): Slot[] | WhenProblem {
  if (when.minutes > longestOnce) return 'bad-time';
  const rrule = when.rrule ?? null;
  // Of what is once, the rule has no say about the length.
  const recurrence =
    rrule === null ? { ...when, ...onlyOnce, minutes: Math.min(when.minutes, 60), zone } : { ...when, rrule, zone };
  const check = validateRecurrence(recurrence);
  if (!check.ok) return check.reason === 'bad-start' ? 'bad-time' : 'bad-rule';
  if (!/(^|;)(COUNT|UNTIL)=/.test(recurrence.rrule)) return 'no-end';
  const first = startOfDay(when.startDate, zone);
  const reach = timeRange(first, startOfDay(addDays(when.startDate, longestDays), zone));
  const all = expand(recurrence, reach, mostDates + 1);
  if (all.length > mostDates) return 'too-many';
  const instead = new Map((when.instead ?? []).map((one) => [one.date, one]));
  const slots = all.flatMap(({ start }) => {
    const during = lasting(start, when.minutes);
    const date = localDateOf(start, zone);
    const given = instead.get(date);
    if (!given && isLeftOut(when, date, breaks)) return [];
    return [{ ...(given ? otherwise(when, given, roomIds, zone) : { roomIds, during }), planned: date }];
  });
  return slots.length > 0 ? slots.sort((a, b) => a.during.start.getTime() - b.during.start.getTime()) : 'no-dates';
}

function isLeftOut(when: WhenToBook, date: LocalDate, breaks: readonly DaysApart[]): boolean {
  const { leaveOut, skipPublicHolidays, skipSchoolBreaks } = when;
  const holiday = skipPublicHolidays && publicHolidays(Number(date.slice(0, 4))).includes(date);
  const schoolBreak = skipSchoolBreaks && breaks.some(({ from, to }) => from <= date && date <= to);
  return Boolean(holiday || schoolBreak) || (leaveOut ?? []).includes(date);
}

function otherwise(when: WhenToBook, given: Instead, roomIds: readonly string[], zone: Zone): Slot {
  const start = instantOf(given.startDate ?? given.date, given.startTime ?? when.startTime, zone);
  return { roomIds: given.roomIds ?? roomIds, during: lasting(start, when.minutes) };
}

function lasting(start: Date, minutes: number): TimeRange {
  return timeRange(start, new Date(start.getTime() + minutes * 60_000));
}
