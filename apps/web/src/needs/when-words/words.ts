import type { Repeat } from './fact.js';

/** How a language says a when. */
export interface Words {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly at: string;
  readonly between: string;
  /** What stands between that word and a time. */
  readonly clock: string;
  readonly and: string;
  readonly from: string;
  readonly until: string;
  dayOfMonth(day: number): string;
  hours(count: number): string;
  minutes(count: number): string;
  times(count: number): string;
  /** How it repeats; null for what nobody can have said. */
  rule(repeat: Repeat): string | null;
}

const workingDays = '1,2,3,4,5';

const nb: Words = {
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  months: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  at: 'kl.',
  between: 'mellom',
  clock: 'kl. ',
  and: 'og',
  from: 'fra',
  until: 'til',
  dayOfMonth: (day) => `${day}.`,
  hours: (count) => `${count} ${count === 1 ? 'time' : 'timer'}`,
  minutes: (count) => `${count} ${count === 1 ? 'minutt' : 'minutter'}`,
  times: (count) => `${count} ${count === 1 ? 'gang' : 'ganger'}`,
  rule: ({ freq, interval, weekdays, nth, monthDay }) => {
    const every = interval === 1 ? 'hver' : interval === 2 ? 'annenhver' : `hver ${interval}.`;
    const days = list(nb.weekdays, weekdays, 'og');
    if (freq === 'DAILY') return `${every} dag`;
    if (freq === 'WEEKLY' && interval > 2) return `${every} uke på ${days}`;
    if (freq === 'WEEKLY')
      return interval === 1 && `${weekdays}` === workingDays ? 'alle hverdager' : `${every} ${days}`;
    if (monthDay) return interval === 1 ? `den ${monthDay}. i hver måned` : `${every} måned, den ${monthDay}.`;
    const ordinal = nth === -1 ? 'siste' : ['første', 'andre', 'tredje', 'fjerde', 'femte'][(nth ?? 0) - 1];
    return ordinal && interval === 1 ? `${ordinal} ${days} i hver måned` : null;
  },
};

const en: Words = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: 'January February March April May June July August September October November December'.split(' '),
  at: 'at',
  between: 'between',
  clock: '',
  and: 'and',
  from: 'from',
  until: 'until',
  dayOfMonth: (day) => `${day}`,
  hours: (count) => `${count} ${count === 1 ? 'hour' : 'hours'}`,
  minutes: (count) => `${count} ${count === 1 ? 'minute' : 'minutes'}`,
  // “1 time” is an hour in Norwegian.
  times: (count) => (count === 1 ? 'one time' : `${count} times`),
  rule: ({ freq, interval, weekdays, nth, monthDay }) => {
    const every = (unit: string) =>
      interval === 1 ? `every ${unit}` : interval === 2 ? `every other ${unit}` : `every ${interval} ${unit}s`;
    const days = list(en.weekdays, weekdays, 'and');
    if (freq === 'DAILY') return every('day');
    if (freq === 'WEEKLY' && interval > 2) return `${every('week')} on ${days}`;
    if (freq === 'WEEKLY') return every(interval === 1 && `${weekdays}` === workingDays ? 'weekday' : days);
    if (monthDay)
      return interval === 1
        ? `the ${ordinalOf(monthDay)} of every month`
        : `${every('month')} on the ${ordinalOf(monthDay)}`;
    const ordinal = nth === -1 ? 'last' : ['first', 'second', 'third', 'fourth', 'fifth'][(nth ?? 0) - 1];
    return ordinal && interval === 1 ? `the ${ordinal} ${days} of every month` : null;
  },
};

export const words = { nb, en };

function list(names: readonly string[], weekdays: readonly number[] = [], and: string): string {
  const said = weekdays.map((day) => names[day - 1]);
  return said.length < 2 ? said.join() : `${said.slice(0, -1).join(', ')} ${and} ${said.at(-1)}`;
}

function ordinalOf(day: number): string {
  const ending = Math.floor(day / 10) === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}
