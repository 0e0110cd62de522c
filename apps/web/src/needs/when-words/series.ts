import { type Answer, withMinutes } from './answer.js';
import { addDays, dayOfMonth, type LocalDate, later, type Moment, timeOf, weekdayOf } from './calendar.js';
import { meant, meantRange, parts } from './clock.js';
import type { Repeat } from './fact.js';
import { firstOf, lastOf } from './pieces.js';
import { fits, ruleOf } from './recurrence.js';
import type { Key, Understood } from './understood.js';

const uses: readonly Key[] = [
  ...(['day', 'days', 'weekdays', 'clock', 'clockTo', 'between', 'part', 'many', 'minutes'] as const),
  ...(['from', 'to', 'until', 'repeat', 'times', 'lasting', 'often'] as const),
];
/** Longer than the wait for any rule that can be said: the 31st of a month, the fifth Monday. */
const furthestDays = 400;
const mostTimes = 1000;

/** Something that repeats, from the first time that is ahead; null when it is not said on which days. */
export function seriesOf(said: Understood, now: Moment): Answer | null {
  const found = repeatOf(said);
  if (!found) return null;
  const { repeat } = found;
  const { minutes, length, doubt: unsureTime } = timesOf(said);
  const asked = said.from ? firstOf(said.from) : (said.days?.from ?? said.day?.date ?? now.date);
  const [, earliest = ''] = [asked, now.date].sort();
  let startDate = minutes < now.minutes && earliest === now.date ? addDays(earliest, 1) : earliest;
  const furthest = addDays(earliest, furthestDays);
  while (!fits(startDate, repeat) && startDate < furthest) startDate = addDays(startDate, 1);
  const end = endOf(said, found.times, repeat, startDate);
  if (minutes >= 24 * 60 || startDate === furthest || !end || (end.untilDate && end.untilDate < startDate)) return null;
  // Nobody said which of the two weeks «annenhver uke» is.
  const unsurePhase =
    repeat.interval > 1 && repeat.parity === undefined && !said.from && !said.day?.numbered && !said.days;
  return {
    when: {
      kind: 'series',
      rrule: ruleOf(repeat, end.count),
      startDate,
      startTime: timeOf(minutes),
      ...withMinutes(length),
      ...(end.untilDate && { untilDate: end.untilDate }),
    },
    doubt: found.doubt || unsureTime || unsurePhase || (said.to?.how === 'innen' && !said.to.clock),
    uses,
  };
}

/** What repeats, made whole by the days that were said beside it. */
function repeatOf(said: Understood): { repeat: Repeat; times?: number | undefined; doubt: boolean } | null {
  const { repeat, weekdays, day, times, lasting } = said;
  const anchor = day ?? said.from?.day;
  const bounded = times !== undefined || lasting !== undefined || said.until !== undefined || said.to !== undefined;
  if (!repeat) {
    const days = weekdays ?? (anchor && [weekdayOf(anchor.date)]);
    if (!days) return null;
    const weekly: Repeat = { freq: 'WEEKLY', interval: 1, weekdays: days };
    if (!weekdays) return { repeat: weekly, times, doubt: !said.many && said.often !== 1 };
    if (bounded || said.often === days.length) return { repeat: weekly, times, doubt: false };
    // «mandag og onsdag» is these two days, or perhaps each week.
    return { repeat: weekly, times: days.length, doubt: true };
  }
  const complete = repeat.weekdays || repeat.monthDay || repeat.freq === 'DAILY';
  if (repeat.interval < 1 || (!complete && !weekdays && !anchor)) return null;
  if (complete) return { repeat, times, doubt: false };
  if (repeat.freq === 'MONTHLY')
    return anchor ? { repeat: { ...repeat, monthDay: dayOfMonth(anchor.date) }, times, doubt: false } : null;
  return { repeat: { ...repeat, weekdays: weekdays ?? [weekdayOf(anchor?.date ?? '')] }, times, doubt: false };
}

function timesOf({ clock, clockTo, part, minutes }: Understood) {
  if (clock && clockTo) {
    const range = meantRange(clock, clockTo, part);
    return { minutes: range.start, length: range.minutes, doubt: range.doubt };
  }
  if (clock) return { ...meant(clock, part), length: minutes };
  // A time has to be put down; the one that was thought of may be another.
  return { minutes: part ? parts[part][2] : 12 * 60, length: minutes, doubt: true };
}

/** How long it goes on: by a number of times, by a last day, or as long as need be. */
function endOf(said: Understood, times: number | undefined, { freq, interval, weekdays }: Repeat, start: LocalDate) {
  const { to, until, days, lasting } = said;
  const last = to ? (to.how === 'før' ? addDays(firstOf(to), -1) : lastOf(to)) : (until ?? days?.to);
  // How many times there are in one of these; a month of weeks ends on a day instead.
  const perUnit: Readonly<Record<string, number>> = { DAILYd: 1, DAILYw: 7, WEEKLYw: 1, MONTHLYm: 1 };
  const inUnit = lasting && perUnit[freq + lasting.unit];
  const periods = lasting && inUnit && Math.ceil((lasting.number * inUnit) / interval);
  const count = periods === undefined ? times : periods * (freq === 'WEEKLY' ? (weekdays?.length ?? 1) : 1);
  if (count !== undefined && (count < 1 || count > mostTimes)) return null;
  const lastOfAll = last ?? (lasting && !inUnit ? addDays(later(start, lasting.number, lasting.unit), -1) : undefined);
  return { count, untilDate: lastOfAll };
}
