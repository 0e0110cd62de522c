import { daysBetween, localDateOf, localTimeOf, minutesOf, type TimeRange, type Zone } from '@hjerterom/kernel';
import { type Language, showDate, showDateTime, showMinutes, showTime } from '@hjerterom/platform';

/** The dates of an offer as people say them. */
export interface DatesInWords {
  /** All of them in one line: «tirsdag 24. november kl. 12:00–13:00», or «hver tirsdag kl. …, fra 24. november». */
  readonly all: string;
  /** Each of them; empty where there is only one. */
  readonly each: readonly string[];
  /** How long one lasts: «1 time»; null where they differ. */
  readonly length: string | null;
}

const words = {
  nb: {
    weekly: (weekday: string, times: string, first: string) => `hver ${weekday} kl. ${times}, fra ${first}`,
    several: (count: number, first: string) => `${count} ganger, første gang ${first}`,
  },
  en: {
    weekly: (weekday: string, times: string, first: string) => `every ${weekday} at ${times}, from ${first}`,
    several: (count: number, first: string) => `${count} times, first ${first}`,
  },
} as const;

/** Puts dates into words. @param ranges at least one, in the order of time */
export function datesInWords(ranges: readonly TimeRange[], zone: Zone, language: Language): DatesInWords {
  const [first, ...rest] = ranges;
  if (!first) throw new RangeError('There is no date to put into words.');
  const lengths = new Set(ranges.map(minutesOf));
  const length = lengths.size === 1 ? showMinutes(Math.round(minutesOf(first)), language) : null;
  if (rest.length === 0) return { all: dateInWords(first, zone, language), each: [], length };
  const each = ranges.map((range) => dateInWords(range, zone, language));
  const all = isWeekly(ranges, zone)
    ? words[language].weekly(
        weekdayIn(first, zone, language),
        timesIn(first, zone, language),
        dayIn(first, zone, language),
      )
    : words[language].several(ranges.length, dateInWords(first, zone, language));
  return { all, each, length };
}

/** One date: «tirsdag 24. november kl. 12:00–13:00». */
export function dateInWords(range: TimeRange, zone: Zone, language: Language): string {
  const end =
    localDateOf(range.start, zone) === localDateOf(range.end, zone)
      ? `–${showTime(range.end, zone, language)}`
      : ` – ${showDateTime(range.end, zone, language)}`;
  return `${showDateTime(range.start, zone, language)}${end}`;
}

/** The same weekday and time each week, none left out. */
function isWeekly(ranges: readonly TimeRange[], zone: Zone): boolean {
  const times = new Set(ranges.map((range) => timesIn(range, zone, 'nb')));
  const days = ranges.map(({ start }) => localDateOf(start, zone));
  return times.size === 1 && days.slice(1).every((day, index) => daysBetween(days[index] as string, day) === 7);
}

function timesIn({ start, end }: TimeRange, zone: Zone, language: Language): string {
  return `${showTime(start, zone, language)}–${localTimeOf(end, zone)}`;
}

function weekdayIn({ start }: TimeRange, zone: Zone, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: zone }).format(start);
}

function dayIn({ start }: TimeRange, zone: Zone, language: Language): string {
  const weekday = weekdayIn({ start, end: start }, zone, language);
  return showDate(start, zone, language)
    .replace(weekday, '')
    .replace(/^[\s,]+/, '');
}

const locales: Record<Language, string> = { nb: 'nb-NO', en: 'en-GB' };
