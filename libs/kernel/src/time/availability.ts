import { isLocalDate, isLocalTime, type LocalDate, localTimeAt, minutesOfDay, type Weekday } from './calendar.js';
import { type Interval, merged, without } from './intervals.js';
import { type LocalDay, localDay, localDayAt } from './local-day.js';
import { mergeRanges, subtract, type TimeRange } from './range.js';
import { instantOf, localTimeOf, type Zone } from './zone.js';

/** A time of the week at which somebody usually can, or a place is usually open. */
export interface WeeklyWindow {
  readonly weekday: Weekday;
  /** `HH:MM`. */
  readonly from: string;
  /** `HH:MM`, or `24:00`; after `from`. Over midnight is two windows. */
  readonly to: string;
}

/** Days on which it is otherwise: away in the holidays, or free for once. */
export interface AvailabilityException {
  /** `YYYY-MM-DD`. */
  readonly from: LocalDate;
  /** `YYYY-MM-DD`, included. */
  readonly to: LocalDate;
  readonly available: boolean;
  /** `HH:MM`: on each of the days from this time; from midnight when left out. */
  readonly fromTime?: string;
  /** `HH:MM` or `24:00`: on each of the days to this time; to midnight when left out. */
  readonly toTime?: string;
}

/** A window or an exception that makes no sense, or a time too long to lay out. */
export class AvailabilityError extends Error {
  override readonly name = 'AvailabilityError';
}

const longestDays = 3660;
const dayMinutes = 24 * 60;

/** Whether the window names a weekday and times that exist, and ends after it begins. */
export function isWeeklyWindow({ weekday, from, to }: WeeklyWindow): boolean {
  return Number.isInteger(weekday) && weekday >= 1 && weekday <= 7 && isSpan(from, to);
}

/** Whether the exception's days and times exist, and its ends come after its beginnings. */
export function isAvailabilityException({ from, to, fromTime, toTime }: AvailabilityException): boolean {
  return isLocalDate(from) && isLocalDate(to) && from <= to && isSpan(fromTime ?? '00:00', toTime ?? '24:00');
}

/**
 * The time that is free: the weekly windows, changed by the exceptions one after the other in the order of the list.
 * **The later exception wins** for the minutes it names: «away in July» and then «but free on the 10th» leaves the 10th
 * free; the other way round it does not. The result is sorted, merged and cut to `within`.
 *
 * Reckoned on the clock of the zone, so that a window keeps its times through a change of summer time; its ends are
 * then read by `instantOf`, and a window that falls wholly in the spring's gap is gone.
 * @throws AvailabilityError for a bad window or exception, or when `within` is longer than ten years; LocalTimeError
 */
export function availableRanges(
  weekly: readonly WeeklyWindow[],
  exceptions: readonly AvailabilityException[],
  within: TimeRange,
  zone: Zone,
): TimeRange[] {
  if (!weekly.every(isWeeklyWindow)) throw new AvailabilityError('A weekly window makes no sense.');
  if (!exceptions.every(isAvailabilityException)) throw new AvailabilityError('An exception makes no sense.');
  if (within.end.getTime() - within.start.getTime() > longestDays * dayMinutes * 60_000) {
    throw new AvailabilityError('Availability is laid out for ten years at most.');
  }
  const [from, to] = [within.start.getTime(), within.end.getTime()];
  const usual = usualWeek(weekly);
  const ranges: Interval[] = [];
  for (let day = localDayAt(from, zone); day.start < to; day = localDay(day.next, zone)) {
    for (const free of freeMinutes(usual[day.weekday - 1] ?? [], exceptions, day.date)) {
      const start = Math.max(instantAt(day, free.from, zone), from);
      const end = Math.min(instantAt(day, free.to, zone), to);
      if (start < end) ranges.push({ from: start, to: end });
    }
  }
  return merged(ranges).map((range) => ({ start: new Date(range.from), end: new Date(range.to) }));
}

/**
 * The first time of a length that fits into what is free, starting on a round time of the clock: with steps of 15
 * minutes at :00, :15, :30 or :45. Null when none fits. `free` may overlap and come in any order.
 * @throws AvailabilityError when the length is not a whole number of minutes from 1 up, or an hour does not divide into
 * such steps.
 */
export function firstFit(free: readonly TimeRange[], minutes: number, stepMinutes = 15, zone: Zone): TimeRange | null {
  if (!Number.isInteger(minutes) || minutes < 1) throw new AvailabilityError(`Not a length in minutes: ${minutes}`);
  if (!Number.isInteger(stepMinutes) || stepMinutes < 1 || 60 % stepMinutes !== 0) {
    throw new AvailabilityError(`An hour does not divide into steps of ${stepMinutes} minutes.`);
  }
  for (const range of mergeRanges(free)) {
    const start = roundedUp(range.start, stepMinutes, zone);
    const end = new Date(start.getTime() + minutes * 60_000);
    if (end <= range.end) return { start, end };
  }
  return null;
}

/** Whether the whole of a range is free, be it in one stretch or in several that touch. */
export function covers(free: readonly TimeRange[], range: TimeRange): boolean {
  return subtract(range, free).length === 0;
}

function isSpan(from: string, to: string): boolean {
  return isLocalTime(from) && (to === '24:00' || isLocalTime(to)) && from < to;
}

/** The weekly windows by weekday, Monday first, in minutes of the day. */
function usualWeek(weekly: readonly WeeklyWindow[]): Interval[][] {
  return [1, 2, 3, 4, 5, 6, 7].map((weekday) =>
    merged(weekly.filter((window) => window.weekday === weekday).map(({ from, to }) => minutesBetween(from, to))),
  );
}

function freeMinutes(usual: Interval[], exceptions: readonly AvailabilityException[], day: LocalDate): Interval[] {
  let free = usual;
  for (const { from, to, available, fromTime, toTime } of exceptions) {
    if (day < from || to < day) continue;
    const named = minutesBetween(fromTime ?? '00:00', toTime ?? '24:00');
    free = available ? merged([...free, named]) : without(free, named);
  }
  return free;
}

function minutesBetween(from: string, to: string): Interval {
  return { from: minutesOfDay(from), to: to === '24:00' ? dayMinutes : minutesOfDay(to) };
}

function instantAt(day: LocalDay, minutes: number, zone: Zone): number {
  if (minutes === dayMinutes) return day.end;
  return day.even ? day.start + minutes * 60_000 : instantOf(day.date, localTimeAt(minutes), zone).getTime();
}

function roundedUp(instant: Date, stepMinutes: number, zone: Zone): Date {
  let start = new Date(Math.ceil(instant.getTime() / 60_000) * 60_000);
  // Asked again after each move: where clocks change by half an hour, the next round time is not where it was.
  for (let past = pastStep(start); past > 0; past = pastStep(start)) {
    start = new Date(start.getTime() + (stepMinutes - past) * 60_000);
  }
  return start;

  function pastStep(at: Date): number {
    return minutesOfDay(localTimeOf(at, zone)) % stepMinutes;
  }
}
