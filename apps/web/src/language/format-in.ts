import { type Language, languages } from './languages.js';

/** An instant as GraphQL gives it, or as a Date. */
export type Instant = string | Date;

/** Dates, times and numbers in the language of the screen and the zone of the centre, wherever the browser is. */
export interface Format {
  /** «tirsdag 24. november» */
  date(instant: Instant): string;
  /** «24. nov.»: where there is little room. */
  shortDate(instant: Instant): string;
  /** «24. november 2026» */
  fullDate(instant: Instant): string;
  /** «12:00» */
  time(instant: Instant): string;
  /** «tirsdag 24. november kl. 12:00» */
  dateTime(instant: Instant): string;
  /** «tir. 24. nov. 12:00»: where there is little room. */
  shortDateTime(instant: Instant): string;
  /** «12:00–13:30» on one day, else both with their dates. */
  span(start: Instant, end: Instant): string;
  /** A local date `YYYY-MM-DD`, as `date`. */
  day(localDate: string): string;
  /** The day of the week of a local date: «tirsdag». */
  weekday(localDate: string): string;
  /** «24. november 2026»: of a local date that may be years ago. */
  dayOfYear(localDate: string): string;
  /** The local date of an instant in the centre, `YYYY-MM-DD`: for grouping by day. */
  localDate(instant: Instant): string;
  /** «1 time og 30 minutter» */
  minutes(minutes: number): string;
  /** «2 dager siden», «om 3 timer» */
  ago(instant: Instant, now: Date): string;
  number(value: number): string;
  /** «Kari, Ola og Per» */
  list(names: readonly string[]): string;
  /** A language's name for its ISO 639 code: «tigrinja». */
  languageName(code: string): string;
}

/** Dates, times and numbers in this language and zone. In a component: `useFormat`. */
export function formatIn(language: Language, timeZone: string): Format {
  const { locale } = languages[language];
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, ...options });
    return (instant: Instant) => format.format(new Date(instant));
  };
  const date = dates({ weekday: 'long', day: 'numeric', month: 'long' });
  const time = dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const shortDate = dates({ day: 'numeric', month: 'short' });
  const iso = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const localDate = (instant: Instant) => iso.format(new Date(instant));
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const numbers = new Intl.NumberFormat(locale);
  const dateTime = dates({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return {
    date,
    shortDate,
    fullDate: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    time,
    dateTime,
    shortDateTime: dates({
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
    span: (start, end) =>
      localDate(start) === localDate(end) ? `${time(start)}–${time(end)}` : `${dateTime(start)} – ${dateTime(end)}`,
    day: (local) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' }).format(
        new Date(`${local}T12:00:00Z`),
      ),
    weekday: (local) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'long' }).format(new Date(`${local}T12:00:00Z`)),
    dayOfYear: (local) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(
        new Date(`${local}T12:00:00Z`),
      ),
    localDate,
    minutes: (minutes) => lists.format(unitsOf(minutes, locale)),
    ago: (instant, now) => agoIn(locale, new Date(instant).getTime() - now.getTime()),
    number: (value) => numbers.format(value),
    list: (names) => lists.format(names),
    languageName: (code) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(code) ?? code,
  };
}

function unitsOf(minutes: number, locale: string): string[] {
  const say = (value: number, unit: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [...(hours > 0 ? [say(hours, 'hour')] : []), ...(rest > 0 || hours === 0 ? [say(rest, 'minute')] : [])];
}

const steps: readonly [unit: Intl.RelativeTimeFormatUnit, milliseconds: number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

function agoIn(locale: string, difference: number): string {
  const [unit, length] = steps.find(([, milliseconds]) => Math.abs(difference) >= milliseconds) ?? ['minute', 60_000];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(difference / length), unit);
}
