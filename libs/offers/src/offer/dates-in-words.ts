import { daysBetween, localDateOf, localTimeOf, minutesOf, type TimeRange, type Zone } from '@hjerterom/kernel';
import {
  type InEveryLanguage,
  type Language,
  showDate,
  showDateTime,
  showMinutes,
  showTime,
} from '@hjerterom/platform';

/** The dates of an offer as people say them. */
export interface DatesInWords {
  /** All of them in one line: «tirsdag 24. november kl. 12:00–13:00», or «hver tirsdag kl. …, fra 24. november …». */
  readonly all: string;
  /** Each of them; empty where there is only one. */
  readonly each: readonly string[];
  /** How long one lasts: «1 time»; null where they differ. */
  readonly length: string | null;
}

/** Whose words, by whose clock, and whether it goes on after the dates that are known. */
export interface DatesSaid {
  readonly zone: Zone;
  readonly language: Language;
  readonly goesOn: boolean;
}

interface Words {
  weekly: (weekday: string, times: string, days: string) => string;
  onwards: (first: string) => string;
  between: (first: string, last: string) => string;
  several: (count: number, first: string, goesOn: boolean) => string;
  andOn: string;
}

const words: InEveryLanguage<Words> = {
  nb: {
    weekly: (weekday, times, days) => `hver ${weekday} kl. ${times}, ${days}`,
    onwards: (first) => `fra ${first} og framover`,
    between: (first, last) => `fra ${first} til ${last}`,
    several: (count, first, goesOn) => `${count} ganger${goesOn ? ' og videre framover' : ''}, første gang ${first}`,
    andOn: ', og videre framover',
  },
  en: {
    weekly: (weekday, times, days) => `every ${weekday} at ${times}, ${days}`,
    onwards: (first) => `from ${first} onwards`,
    between: (first, last) => `from ${first} to ${last}`,
    several: (count, first, goesOn) => `${count} times${goesOn ? ' and onwards' : ''}, first ${first}`,
    andOn: ', and onwards',
  },
};

/**
 * Puts dates into words, so that it is clear for how long one is asked.
 * @param ranges at least one, in the order of time
 */
export function datesInWords(ranges: readonly TimeRange[], { zone, language, goesOn }: DatesSaid): DatesInWords {
  const [first, ...rest] = ranges;
  if (!first) throw new RangeError('There is no date to put into words.');
  const lengths = new Set(ranges.map(minutesOf));
  const length = lengths.size === 1 ? showMinutes(Math.round(minutesOf(first)), language) : null;
  const say = words[language];
  const firstDate = dateInWords(first, zone, language);
  const last = rest.at(-1);
  if (!last) return { all: goesOn ? `${firstDate}${say.andOn}` : firstDate, each: [], length };
  const each = ranges.map((range) => dateInWords(range, zone, language));
  const all = isWeekly(ranges, zone)
    ? say.weekly(
        weekdayIn(first, zone, language),
        timesIn(first, zone, language),
        goesOn ? say.onwards(dayIn(first, zone, language)) : firstToLast(first, last, zone, language),
      )
    : say.several(ranges.length, firstDate, goesOn);
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

/** «Fra 1. til 15. desember», «fra 24. november til 1. desember». */
function firstToLast(first: TimeRange, last: TimeRange, zone: Zone, language: Language): string {
  const [from, to] = [dayIn(first, zone, language), dayIn(last, zone, language)];
  const [day = '', month] = from.split(' ');
  return words[language].between(to.endsWith(` ${month}`) ? day : from, to);
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
