/** A day on the calendar, `YYYY-MM-DD`; a time on the clock is here minutes since midnight. */
export type LocalDate = string;

/** A day and a time on its clock, in no zone. */
export interface Moment {
  readonly date: LocalDate;
  readonly minutes: number;
}

const dayLength = 86_400_000;

/** The day so many days later, or earlier when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return isoOf(Date.parse(date) + days * dayLength);
}

/** How many days lie from one day to another. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(date: LocalDate): number {
  return new Date(date).getUTCDay() || 7;
}

/** The Monday of the ISO week that holds this day. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: LocalDate): number {
  return Number(date.slice(5, 7));
}

export function dayOfMonth(date: LocalDate): number {
  return Number(date.slice(8));
}

/** The day with these numbers, or null when there is none such. Months past 12 are those of the years after. */
export function dateOf(year: number, month: number, day: number): LocalDate | null {
  const date = isoOf(Date.UTC(year, month - 1, day));
  return dayOfMonth(date) === day ? date : null;
}

/** The last day of a month; 13 is January of the year after. */
export function lastOfMonth(year: number, month: number): LocalDate {
  return isoOf(Date.UTC(year, month, 0));
}

/** The first day of this weekday from `today` on. */
export function coming(today: LocalDate, weekday: number): LocalDate {
  return addDays(today, (weekday - weekdayOf(today) + 7) % 7);
}

/** So many days (d), weeks (w) or months (m) later; from the 31st a month may lead to the 30th. */
export function later(date: LocalDate, count: number, unit: string): LocalDate {
  if (unit !== 'm') return addDays(date, unit === 'w' ? count * 7 : count);
  const month = monthOf(date) + count;
  return dateOf(yearOf(date), month, dayOfMonth(date)) ?? lastOfMonth(yearOf(date), month);
}

/** ISO 8601: week 1 holds the year's first Thursday. */
export function isoWeekOf(date: LocalDate): number {
  const thursday = addDays(mondayOf(date), 3);
  return Math.floor(daysBetween(`${yearOf(thursday)}-01-01`, thursday) / 7) + 1;
}

/** The Monday of an ISO week, or null in a year without that week. */
export function mondayOfWeek(year: number, week: number): LocalDate | null {
  const monday = addDays(mondayOf(`${year}-01-04`), (week - 1) * 7);
  return isoWeekOf(monday) === week ? monday : null;
}

/** Easter Sunday in the Gregorian calendar (the anonymous computus, Meeus 1991). */
export function easterOf(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return isoOf(Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1));
}

/** `HH:MM` as minutes since midnight. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** Minutes since midnight as `HH:MM`. */
export function timeOf(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The same moment with its minutes within the day. */
export function moment(date: LocalDate, minutes: number): Moment {
  const days = Math.floor(minutes / 1440);
  return { date: addDays(date, days), minutes: minutes - days * 1440 };
}

/** Minutes from one moment to another, as if no clock were ever changed. */
export function minutesBetween(from: Moment, to: Moment): number {
  return daysBetween(from.date, to.date) * 1440 + to.minutes - from.minutes;
}

function isoOf(milliseconds: number): LocalDate {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
