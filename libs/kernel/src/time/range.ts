import { Temporal } from 'temporal-polyfill';
import { type Interval, merged, without } from './intervals.js';

/** A half-open span of time: `start` belongs to it, `end` does not, so that a booking can begin as another ends. */
export interface TimeRange {
  readonly start: Date;
  readonly end: Date;
}

/** The two instants, or the text, do not make a half-open range that holds any time. */
export class TimeRangeError extends Error {
  override readonly name = 'TimeRangeError';
}

/**
 * The range from `start` (included) to `end` (excluded).
 * @throws TimeRangeError when an instant is invalid, or the range would be empty or inverted.
 */
export function timeRange(start: Date, end: Date): TimeRange {
  if (Number.isNaN(start.getTime())) throw new TimeRangeError('The start is not a valid instant.');
  if (Number.isNaN(end.getTime())) throw new TimeRangeError('The end is not a valid instant.');
  if (start >= end) {
    throw new TimeRangeError(`The range must end after it starts: ${start.toISOString()} – ${end.toISOString()}.`);
  }
  return { start, end };
}

/** Whether two ranges share any time. Ranges that only touch do not. */
export function overlaps(a: TimeRange, b: TimeRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether an instant, or the whole of another range, lies within the range. */
export function contains(range: TimeRange, what: Date | TimeRange): boolean {
  if (what instanceof Date) return range.start <= what && what < range.end;
  return range.start <= what.start && what.end <= range.end;
}

/** The time two ranges share, or null when they share none. */
export function intersect(a: TimeRange, b: TimeRange): TimeRange | null {
  const from = Math.max(a.start.getTime(), b.start.getTime());
  const to = Math.min(a.end.getTime(), b.end.getTime());
  return from < to ? rangeOf({ from, to }) : null;
}

/** The length in minutes, with a fraction when the range does not hold whole minutes. Real minutes: a DST night differs. */
export function minutesOf(range: TimeRange): number {
  return (range.end.getTime() - range.start.getTime()) / 60_000;
}

/** The ranges sorted, with those that overlap or touch made one. */
export function mergeRanges(ranges: readonly TimeRange[]): TimeRange[] {
  return merged(ranges.map(intervalOf)).map(rangeOf);
}

/** What is left of `range` when all of `ranges` are taken out, sorted. The ranges may overlap and come in any order. */
export function subtract(range: TimeRange, ranges: readonly TimeRange[]): TimeRange[] {
  return ranges
    .map(intervalOf)
    .reduce<Interval[]>(without, [intervalOf(range)])
    .map(rangeOf);
}

/**
 * Reads the text that PostgreSQL gives for a `tstzrange`, such as `["2026-01-01 10:00:00+00","2026-01-01 12:00:00+00")`,
 * with any UTC offset. PostgreSQL keeps microseconds, a Date keeps milliseconds: the rest is cut off.
 * @throws TimeRangeError for `empty`, for a range without an end or a start, for other bounds than `[` and `)`, and for
 * a text that is no such range.
 */
export function parseTstzrange(text: string): TimeRange {
  if (text === 'empty') throw new TimeRangeError('The tstzrange is empty: it holds no time.');
  const parts = /^([[(])(?:"([^",]*)"|([^",]*)),(?:"([^",]*)"|([^",]*))([\])])$/.exec(text);
  if (!parts) throw new TimeRangeError(`Not a tstzrange: ${text.slice(0, 100)}`);
  const [, opening, quotedStart, bareStart, quotedEnd, bareEnd, closing] = parts;
  const start = boundOf(quotedStart ?? bareStart ?? '', 'start');
  const end = boundOf(quotedEnd ?? bareEnd ?? '', 'end');
  if (opening !== '[' || closing !== ')') {
    throw new TimeRangeError(`The tstzrange is not half-open, [start,end): ${text.slice(0, 100)}`);
  }
  return timeRange(start, end);
}

/**
 * The range as PostgreSQL itself writes it in a session in UTC.
 * @throws TimeRangeError for a year before 1 or after 9999, which the text form does not hold.
 */
export function formatTstzrange(range: TimeRange): string {
  return `["${textOf(range.start)}","${textOf(range.end)}")`;
}

function boundOf(text: string, which: 'start' | 'end'): Date {
  if (/^-?infinity$|^$/.test(text)) throw new TimeRangeError(`The tstzrange has no ${which}: it is unbounded.`);
  try {
    return new Date(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    throw new TimeRangeError(`The ${which} of the tstzrange is not an instant: ${text.slice(0, 100)}`);
  }
}

function textOf(instant: Date): string {
  const iso = instant.toISOString();
  if (!/^\d{4}-/.test(iso) || iso.startsWith('0000')) throw new TimeRangeError(`The year is out of reach: ${iso}`);
  // PostgreSQL leaves out trailing zeros of the fraction, and the point with them.
  const fraction = iso.slice(19, 23).replace(/\.?0+$/, '');
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)}${fraction}+00`;
}

function intervalOf(range: TimeRange): Interval {
  return { from: range.start.getTime(), to: range.end.getTime() };
}

function rangeOf(interval: Interval): TimeRange {
  return { start: new Date(interval.from), end: new Date(interval.to) };
}
