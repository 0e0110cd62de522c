/** A day on the calendar without a place: `YYYY-MM-DD`, from 1000-01-01. */
export type LocalDate = string;
/** What a clock on the wall says: `HH:MM`, from `00:00` to `23:59`. */
export type LocalTime = string;
/** ISO 8601: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A date, a time, a zone or an instant that does not exist. */
export class LocalTimeError extends Error {
  override readonly name = 'LocalTimeError';

  constructor(
    readonly code: 'bad-date' | 'bad-time' | 'bad-zone' | 'bad-instant',
    message: string,
  ) {
    super(message);
  }
}

const dayLength = 86_400_000;

/** Whether the text is a day that exists, as `YYYY-MM-DD`. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = new Date(`${text}T00:00:00Z`);
  // JavaScript reads 30 February as 2 March; the day must come back as it went in.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text);
}

/** Whether the text is a time of day as `HH:MM`. `24:00` is not: where it may be said, the caller allows it. */
export function isLocalTime(text: string): text is LocalTime {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Minutes since midnight on the clock. @throws LocalTimeError */
export function minutesOfDay(localTime: LocalTime): number {
  if (!isLocalTime(localTime)) throw new LocalTimeError('bad-time', `Not a time HH:MM: ${localTime}`);
  return Number(localTime.slice(0, 2)) * 60 + Number(localTime.slice(3));
}

/** The time on the clock so many whole minutes (0 to 1439) after midnight. @throws LocalTimeError */
export function localTimeAt(minutes: number): LocalTime {
  const two = (number: number) => String(number).padStart(2, '0');
  const localTime = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  if (!isLocalTime(localTime)) throw new LocalTimeError('bad-time', `Not minutes of a day: ${minutes}`);
  return localTime;
}

/** The day `days` days later (earlier, when negative). @throws LocalTimeError, also when the days are not whole. */
export function addDays(localDate: LocalDate, days: number): LocalDate {
  const moved = new Date((epochDayOf(localDate) + days) * dayLength);
  const result = Number.isInteger(days) && !Number.isNaN(moved.getTime()) ? moved.toISOString().slice(0, 10) : '';
  if (!isLocalDate(result)) throw new LocalTimeError('bad-date', `Cannot add ${days} days to ${localDate}.`);
  return result;
}

/** The number of days from one day to another; negative when it lies before. @throws LocalTimeError */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDayOf(to) - epochDayOf(from);
}

/** The weekday of a day. @throws LocalTimeError */
export function weekdayOfDate(localDate: LocalDate): Weekday {
  // 1970-01-01 was a Thursday (4).
  return (((((epochDayOf(localDate) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The Monday of the ISO week that holds this day. @throws LocalTimeError */
export function startOfIsoWeek(localDate: LocalDate): LocalDate {
  return addDays(localDate, 1 - weekdayOfDate(localDate));
}

/**
 * The ISO 8601 week that holds this day. Week 1 holds the year's first Thursday, so the last days of December can belong
 * to week 1 of the next year, and the first of January to week 52 or 53 of the last.
 * @throws LocalTimeError
 */
export function isoWeekOfDate(localDate: LocalDate): { year: number; week: number } {
  const thursday = addDays(startOfIsoWeek(localDate), 3);
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1 };
}

function epochDayOf(localDate: LocalDate): number {
  if (!isLocalDate(localDate)) throw new LocalTimeError('bad-date', `Not a day YYYY-MM-DD: ${localDate}`);
  return Date.parse(`${localDate}T00:00:00Z`) / dayLength;
}
