import {
  addDays,
  expand,
  isLocalDate,
  minutesOf,
  type Recurrence,
  startOfDay,
  type TimeRange,
  timeRange,
  validateRecurrence,
} from '@hjerterom/kernel';

/** When help is needed: at a time, some time within a window, or again and again at the same time on the clock. */
export type When =
  | { readonly kind: 'fixed'; readonly start: Date; readonly minutes: number }
  | { readonly kind: 'window'; readonly within: TimeRange; readonly minutes: number }
  | { readonly kind: 'series'; readonly recurrence: Recurrence; readonly untilDate: string | null };

/** Why a when cannot be used. `over` covers a series of which every date is over. */
export const whenProblems = [
  'over',
  'too-far-ahead',
  'window-too-short',
  'window-too-long',
  'bad-rule',
  'ends-before-it-starts',
] as const;
export type WhenProblem = (typeof whenProblems)[number];

/** One date to come. */
export interface PlannedDate {
  /** Null while a window's time is not decided. */
  readonly during: TimeRange | null;
  readonly within: TimeRange;
}

/** The dates of a when, as far as they are laid out. */
export interface LaidOut {
  readonly dates: readonly PlannedDate[];
  /** Up to where (excluded) a series has been laid out; null when there is nothing more to lay out. */
  readonly laidOutTo: Date | null;
}

const day = 86_400_000;
/** How far ahead the dates of a series are laid out: far enough to promise, near enough to stay true. */
export const SERIES_AHEAD_MS = 8 * 7 * day;
/** A year that was mistyped is seen when it is typed. */
const FURTHEST_MS = 2 * 366 * day;
const LONGEST_WINDOW_MS = 92 * day;
const nothingAfter = new Date('2100-01-01T00:00:00Z');

/** What is wrong with a when, or null. */
export function problemWith(when: When, now: Date): WhenProblem | null {
  switch (when.kind) {
    case 'fixed':
      return problemWithRange(fixedRange(when), now);
    case 'window':
      if (when.within.start >= when.within.end) return 'ends-before-it-starts';
      if (minutesOf(when.within) < when.minutes) return 'window-too-short';
      if (when.within.end.getTime() - when.within.start.getTime() > LONGEST_WINDOW_MS) return 'window-too-long';
      if (when.within.end.getTime() - when.minutes * 60_000 < now.getTime()) return 'over';
      return problemWithRange(when.within, now);
    case 'series':
      return problemWithSeries(when, now);
  }
}

/** The dates of a when that is to begin, without those that are over. Call it only for one without a problem. */
export function datesOf(when: When, now: Date): LaidOut {
  if (when.kind === 'fixed') {
    const during = fixedRange(when);
    return { dates: [{ during, within: during }], laidOutTo: null };
  }
  if (when.kind === 'window') return { dates: [{ during: null, within: when.within }], laidOutTo: null };
  return layOut(when, now, now, true);
}

/**
 * The dates of a series from where it was laid out, to eight weeks ahead. At least the next one, when there is need of
 * it: a yearly task is to have a date that somebody can be asked for.
 * @param needsOne whether nothing is planned yet
 */
export function layOut(series: Extract<When, { kind: 'series' }>, from: Date, now: Date, needsOne: boolean): LaidOut {
  const end = endOf(series);
  const ahead = earlier(new Date(now.getTime() + SERIES_AHEAD_MS), end);
  let found = from < ahead ? expand(series.recurrence, timeRange(from, ahead)) : [];
  let laidOutTo = later(from, ahead);
  if (found.length === 0 && needsOne && laidOutTo < end) {
    found = expand(series.recurrence, timeRange(laidOutTo, end), 1);
    laidOutTo = found[0]?.end ?? end;
  }
  const more = laidOutTo < end && expand(series.recurrence, timeRange(laidOutTo, end), 1).length > 0;
  return { dates: found.map((during) => ({ during, within: during })), laidOutTo: more ? laidOutTo : null };
}

function problemWithRange(range: TimeRange, now: Date): WhenProblem | null {
  if (range.end <= now) return 'over';
  return range.start.getTime() > now.getTime() + FURTHEST_MS ? 'too-far-ahead' : null;
}

function problemWithSeries(series: Extract<When, { kind: 'series' }>, now: Date): WhenProblem | null {
  const { recurrence, untilDate } = series;
  if (!validateRecurrence(recurrence).ok) return 'bad-rule';
  if (untilDate !== null && (!isLocalDate(untilDate) || untilDate < recurrence.startDate)) {
    return 'ends-before-it-starts';
  }
  const end = endOf(series);
  const next = now < end ? expand(recurrence, timeRange(now, end), 1)[0] : undefined;
  return next ? problemWithRange(next, now) : 'over';
}

/** The first instant at which no date of the series can begin any more. */
function endOf({ recurrence, untilDate }: Extract<When, { kind: 'series' }>): Date {
  return untilDate === null ? nothingAfter : startOfDay(addDays(untilDate, 1), recurrence.zone);
}

function fixedRange({ start, minutes }: Extract<When, { kind: 'fixed' }>): TimeRange {
  return timeRange(start, new Date(start.getTime() + minutes * 60_000));
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}
