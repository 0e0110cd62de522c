import { type Answer, fixedAt, windowBetween } from './answer.js';
import { addDays, type LocalDate, type Moment, moment } from './calendar.js';
import { dayEnd, dayStart, meant, meantRange, parts } from './clock.js';
import type { LocalWhen } from './reading.js';
import type { Key, Understood } from './understood.js';

const uses: readonly Key[] = ['day', 'days', 'clock', 'clockTo', 'between', 'side', 'part', 'minutes', 'any'];
const lastMinute = 24 * 60 - 1;

/** On one day: at a time, in a part of it, or at any time of it. Without a day it is today, or else tomorrow. */
export function onDay(said: Understood, now: Moment): Answer | null {
  const { day, clock, part } = said;
  const on = (date: LocalDate, doubt: boolean, evening = false): Answer | null => {
    const made = onDate(date, said, now, evening);
    return made && { ...made, doubt: doubt || made.doubt };
  };
  if (!clock && !part) {
    // Who means today says so, and not its weekday.
    return day ? on(day.orWeekLater ? addDays(day.date, 7) : day.date, !said.any || !!day.orWeekLater) : null;
  }
  if (!day && said.refused) return null;
  // «kl. 12» is today, but «om kvelden» may be any evening.
  if (!day) return on(now.date, !clock) ?? on(addDays(now.date, 1), true);
  if (day.orWeekLater) return on(day.date, true) ?? on(addDays(day.date, 7), false);
  // «i dag kl. 8», said at ten, is eight in the evening.
  return on(day.date, false) ?? (clock && !clock.exact ? on(day.date, true, true) : null);
}

/** @param evening whether a time that can be before noon or after it is after it */
function onDate(date: LocalDate, said: Understood, now: Moment, evening: boolean): Answer | null {
  const answer = (when: LocalWhen | null, doubt: boolean, unused?: Key): Answer | null =>
    when && { when, doubt, uses: uses.filter((key) => key !== unused).concat(said.times === 1 ? 'times' : []) };
  const { clock, clockTo, minutes, side } = said;
  const part = said.part ?? (evening ? 'k' : undefined);
  if (!clock) {
    const [from, to] = part ? parts[part] : [dayStart, dayEnd];
    // Late today there is the rest of today.
    const end = now.date === date && (!part || part === 'k') && now.minutes > to - 60 ? lastMinute : to;
    return answer(windowBetween({ date, minutes: from }, moment(date, end), minutes, now), part === 'n');
  }
  const at = meant(clock, part);
  if (clockTo) {
    const range = meantRange(clock, clockTo, part);
    const start = moment(date, range.start);
    const end = moment(date, range.start + range.minutes);
    if (said.between) return answer(windowBetween(start, end, minutes, now), range.doubt);
    return answer(fixedAt(start, range.minutes, now), range.doubt, 'minutes');
  }
  const start = moment(date, at.minutes);
  if (side === 'før') return answer(windowBetween({ date, minutes: dayStart }, start, minutes, now), at.doubt);
  if (side) {
    const end = { date, minutes: at.minutes < dayEnd ? dayEnd : lastMinute };
    return answer(windowBetween(start, end, minutes, now), at.doubt);
  }
  return answer(fixedAt(start, minutes, now), at.doubt);
}
