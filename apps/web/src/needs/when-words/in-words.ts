import {
  dayOfMonth,
  daysBetween,
  type LocalDate,
  minutesOf,
  moment,
  monthOf,
  timeOf,
  weekdayOf,
  yearOf,
} from './calendar.js';
import type { LocalWhen } from './reading.js';
import { readRule } from './recurrence.js';
import { type Words, words } from './words.js';

/** A range of times says which half of the day each is in only when it is shorter than this. */
const halfDay = 12 * 60;

/**
 * Says a when in words that `readWhen` reads as the same when: «tirsdag 24. november kl. 12:00», “every Thursday at 15:00
 * from 26 November”. A rule that `readWhen` cannot have read is shown as it is.
 * @param today at the centre: a day in another year, or most of a year ahead, is shown with its year
 */
export function inWords(when: LocalWhen, language: 'nb' | 'en', today: LocalDate): string {
  const say = words[language];
  if (when.kind === 'fixed') return `${dayIn(say, when.date, today)} ${timesIn(say, when.time, when.minutes)}`;
  const length = when.minutes ? `, ${lengthIn(say, when.minutes)}` : '';
  if (when.kind === 'window') {
    const from = dayIn(say, when.fromDate, today);
    const [start, end] = [minutesOf(when.fromTime), minutesOf(when.toTime)];
    const short = when.fromDate === when.toDate && (end - start < halfDay || end >= 13 * 60);
    if (short) return `${from} ${say.between} ${say.clock}${when.fromTime} ${say.and} ${when.toTime}${length}`;
    const to = dayIn(say, when.toDate, today);
    return `${say.between} ${from} ${say.at} ${when.fromTime} ${say.and} ${to} ${say.at} ${when.toTime}${length}`;
  }
  const rule = readRule(when.rrule);
  const from = ` ${say.from} ${dateIn(say, when.startDate, today)}`;
  const until = when.untilDate ? ` ${say.until} ${dateIn(say, when.untilDate, today)}` : '';
  const times = rule?.count ? `, ${say.times(rule.count)}` : '';
  return `${(rule && say.rule(rule)) ?? when.rrule} ${timesIn(say, when.startTime, when.minutes)}${from}${until}${times}`;
}

function dayIn(say: Words, date: LocalDate, today: LocalDate): string {
  return `${say.weekdays[weekdayOf(date) - 1]} ${dateIn(say, date, today)}`;
}

function dateIn(say: Words, date: LocalDate, today: LocalDate): string {
  const named = `${say.dayOfMonth(dayOfMonth(date))} ${say.months[monthOf(date) - 1]}`;
  return yearOf(date) === yearOf(today) && daysBetween(today, date) < 300 ? named : `${named} ${yearOf(date)}`;
}

function timesIn(say: Words, time: string, minutes?: number): string {
  const at = `${say.at} ${time}`;
  if (!minutes) return at;
  if (minutes >= halfDay) return `${at}, ${lengthIn(say, minutes)}`;
  return `${at}–${timeOf(moment('2000-01-01', minutesOf(time) + minutes).minutes)}`;
}

function lengthIn(say: Words, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours && say.hours(hours), rest && say.minutes(rest)].filter(Boolean).join(` ${say.and} `);
}
