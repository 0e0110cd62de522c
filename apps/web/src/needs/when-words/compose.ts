import { type Answer, fixedAt, windowBetween } from './answer.js';
import { addDays, coming, type Moment, moment } from './calendar.js';
import { dayEnd, dayStart, meant, parts } from './clock.js';
import { onDay } from './on-day.js';
import { firstOf, lastOf, type Point } from './pieces.js';
import { seriesOf } from './series.js';
import type { Key, Understood } from './understood.js';

/** One answer to all that was said, never in the past; null when it comes to nothing. */
export function compose(said: Understood, now: Moment): Answer | null {
  const { day, days, from, to } = said;
  if (said.repeat || said.weekdays || said.many || ((Number(said.times) > 1 || said.lasting || said.often) && day))
    return seriesOf(said, now);
  // «mandag til fredag kl. 10»: on each of these days, or perhaps each week
  if (said.clock && from && to) return doubted(seriesOf({ ...said, repeat: { freq: 'DAILY', interval: 1 } }, now));
  // «to ganger i uka» does not say on which days.
  if (said.often) return null;
  if (said.ahead !== undefined) {
    const when = fixedAt(moment(now.date, now.minutes + said.ahead), said.minutes, now);
    return when && { when, doubt: false, uses: ['ahead', 'minutes'] };
  }
  if (said.within !== undefined) {
    const when = windowBetween(now, moment(now.date, now.minutes + said.within), said.minutes, now);
    return when && { when, doubt: false, uses: ['within', 'minutes'] };
  }
  // «til fredag» is on Friday to some and until Friday to others; «fra fredag» alone has no end.
  if (to?.how === 'til' && !from) return onPoint(to, 'to', said, now);
  if (to || said.until || said.after) return bounded(said, now);
  if (from) return onPoint(from, 'from', said, now);
  if (day?.weekday && days) {
    const date = coming(days.from, day.weekday);
    return date > days.to ? null : onDay({ ...said, day: { date } }, now);
  }
  if (day || !days) return onDay(said, now);
  const [start, end] = said.part ? parts[said.part] : [dayStart, dayEnd];
  const when = windowBetween({ date: days.from, minutes: start }, moment(days.to, end), said.minutes, now);
  return when && { when, doubt: said.part !== undefined, uses: ['days', 'part', 'minutes', 'any'] };
}

/** As if what was said to lead there or from there were said without that word. */
function onPoint(point: Point, key: 'from' | 'to', said: Understood, now: Moment): Answer | null {
  const { [key]: _, ...others } = said;
  const { day, days, clock } = point;
  const made = compose({ ...others, ...(day && { day }), ...(days && { days }), ...(clock && { clock }) }, now);
  return made && { ...made, doubt: true, uses: [...made.uses, key] };
}

/** Some time before, after or between days. */
function bounded(said: Understood, now: Moment): Answer | null {
  const { from, to, until, after, minutes } = said;
  const uses: Key[] = ['from', 'to', 'until', 'after', 'minutes', 'any'];
  if (after && !to && !until) {
    // There is no end to «etter fredag»: a week is a guess.
    const last = lastOf(after);
    const start = after.clock
      ? moment(last, meant(after.clock).minutes)
      : { date: addDays(last, 1), minutes: dayStart };
    const when = windowBetween(start, { date: addDays(last, 7), minutes: dayEnd }, minutes, now);
    return when && { when, doubt: true, uses };
  }
  const first = from ?? after;
  const start = first ? moment(firstOf(first), first.clock ? meant(first.clock).minutes : dayStart) : now;
  const end = to ? endOf(to) : { date: until ?? now.date, minutes: dayEnd };
  const when = windowBetween(start, end, minutes, now);
  // «innen fredag» ought to take Friday in, but one cannot trust that it was meant so (Språkrådet).
  const doubt = after !== undefined || (to?.how === 'innen' && !to.clock);
  return when && { when, doubt, uses };
}

/** The last moment that «før», «innen» and «til» let through. */
function endOf(to: NonNullable<Understood['to']>): Moment {
  const before = to.how === 'før';
  // «før tirsdag», said on a Tuesday, is before the next one.
  const wait = before && to.day?.orWeekLater ? 7 : 0;
  if (to.clock) return moment(addDays(lastOf(to), wait), meant(to.clock).minutes);
  return { date: before ? addDays(firstOf(to), wait - 1) : lastOf(to), minutes: dayEnd };
}

function doubted(answer: Answer | null): Answer | null {
  return answer && { ...answer, doubt: true };
}
