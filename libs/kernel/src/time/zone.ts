import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  isoWeekOfDate,
  type LocalDate,
  type LocalTime,
  localTimeAt,
  minutesOfDay,
  startOfIsoWeek,
  type Weekday,
  weekdayOfDate,
} from './calendar.js';
import { localDay, localDayAt } from './local-day.js';
import { type TimeRange, timeRange } from './range.js';

export { isZone } from './local-day.js';

/** An IANA time zone: `Europe/Oslo`. */
export type Zone = string;

/**
 * The instant at which the clocks of a zone show a time on a day.
 *
 * On the night the clocks go forward some times do not exist: they are pushed forward by the gap (02:30 becomes 03:30).
 * On the night they go back some times come twice: the earlier is meant, unless `later` is asked for. This is
 * `compatible` in Temporal, and RFC 5545 3.3.5.
 * @throws LocalTimeError
 */
export function instantOf(
  localDate: LocalDate,
  localTime: LocalTime,
  zone: Zone,
  whenTwice: 'earlier' | 'later' = 'earlier',
): Date {
  const minutes = minutesOfDay(localTime);
  const day = localDay(localDate, zone);
  if (day.even) return new Date(day.start + minutes * 60_000);
  // In a gap `later` and `compatible` are the same; Temporal's `earlier` would go back, and is never used.
  const disambiguation = whenTwice === 'later' ? 'later' : 'compatible';
  const wall = Temporal.PlainDateTime.from(`${localDate}T${localTime}`);
  return new Date(wall.toZonedDateTime(zone, { disambiguation }).epochMilliseconds);
}

/** The day it is in the zone at this instant. @throws LocalTimeError */
export function localDateOf(instant: Date, zone: Zone): LocalDate {
  const day = localDayAt(instant.getTime(), zone);
  return day.even ? day.date : zoned(instant, zone).toPlainDate().toString();
}

/** What the clocks of the zone show at this instant; seconds are left out. @throws LocalTimeError */
export function localTimeOf(instant: Date, zone: Zone): LocalTime {
  const day = localDayAt(instant.getTime(), zone);
  if (day.even) return localTimeAt(Math.floor((instant.getTime() - day.start) / 60_000));
  return zoned(instant, zone).toPlainTime().toString().slice(0, 5);
}

/** The weekday it is in the zone at this instant. @throws LocalTimeError */
export function weekdayOf(instant: Date, zone: Zone): Weekday {
  return weekdayOfDate(localDateOf(instant, zone));
}

/** The ISO 8601 week it is in the zone at this instant, with the year the week belongs to. @throws LocalTimeError */
export function isoWeekOf(instant: Date, zone: Zone): { year: number; week: number } {
  return isoWeekOfDate(localDateOf(instant, zone));
}

/** A day's first instant: 00:00, or the first time after it in a zone whose clocks skip midnight. @throws LocalTimeError */
export function startOfDay(localDate: LocalDate, zone: Zone): Date {
  return new Date(localDay(localDate, zone).start);
}

/** A whole local day: 23, 24 or 25 hours. @throws LocalTimeError; TimeRangeError for a day that a zone left out (Apia, 30 December 2011) */
export function dayRange(localDate: LocalDate, zone: Zone): TimeRange {
  const { start, end } = localDay(localDate, zone);
  return timeRange(new Date(start), new Date(end));
}

/** The whole ISO week, Monday to Sunday, that holds this day. @throws LocalTimeError */
export function weekRange(localDate: LocalDate, zone: Zone): TimeRange {
  const monday = startOfIsoWeek(localDate);
  return timeRange(startOfDay(monday, zone), startOfDay(addDays(monday, 7), zone));
}

function zoned(instant: Date, zone: Zone): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}
