import {
  addDays,
  dateOf,
  type LocalDate,
  lastOfMonth,
  mondayOf,
  mondayOfWeek,
  monthOf,
  weekdayOf,
  yearOf,
} from './calendar.js';
import { later } from './day-rules.js';
import { type Made, number, numberOf, type Rule } from './fact.js';

const during = '(?:i )?løp(?: i)? ';

/** Weeks, weekends and months: more days than one. */
export const weekRules: readonly Rule[] = [
  [`${during}(?:den |denne )?(U[wm]|helg)`, ([unit = ''], { today }) => stretch(today, unit, false)],
  [
    `(?:${during}|på |i |kl |til |over )?(?:den )?(denne|neste) (U[wm]|helg)`,
    ([which, unit = ''], { today }) => stretch(today, unit, which === 'neste'),
  ],
  ['til Uw', (_, { today }) => stretch(today, 'Uw', true)],
  ['(?:på |i |kl |til |over )(?:den )?helg', (_, { today }) => stretch(today, 'helg', false)],
  [
    `(?:${during}|i |på )?Uw (\\d{1,2})(?!\\d|[:.]\\d| (?:ggr|time|U))`,
    ([week], { today }) => {
      const monday = weekAhead(today, Number(week));
      return monday ? { is: 'days', from: monday, to: addDays(monday, 6) } : null;
    },
  ],
  [
    '(?:på )?W(\\d),? (?:i )?Uw (\\d{1,2})',
    ([weekday, week], { today }) => {
      const monday = weekAhead(today, Number(week));
      const date = monday && addDays(monday, Number(weekday) - 1);
      return date && date >= today ? { is: 'day', day: { date, weekday: Number(weekday), numbered: true } } : null;
    },
  ],
  [
    `(?:${during}|i |in )(?:den )?M(\\d+)(?: (\\d{4}))?(?! ?\\d)`,
    ([name, given], { today }) => {
      const month = Number(name);
      const year = given ? Number(given) : yearOf(today) + (month < monthOf(today) ? 1 : 0);
      const to = lastOfMonth(year, month);
      if (to < today || year > yearOf(today) + 2) return null;
      return { is: 'days', from: dateOf(year, month, 1) ?? to, to };
    },
  ],
  [
    // Until the end of it: «ut mai», «ut uka», “until the end of the month”.
    '(?:ut|(?:til|until|innen) (?:den )?end i) (?:den )?(?:(neste|denne) )?(?:(U[wm]|helg)|(Uy)|M(\\d+))',
    ([which, unit, year, month], { today }) => {
      if (unit) return { is: 'until', date: stretch(today, unit, which === 'neste').to };
      if (year) return { is: 'until', date: `${yearOf(today)}-12-31` };
      return {
        is: 'until',
        date: lastOfMonth(yearOf(today) + (Number(month) < monthOf(today) ? 1 : 0), Number(month)),
      };
    },
  ],
  [
    `(?:innen|${during.trim()})(?: den)?(?: neste)? ${number} U([dwm])`,
    ([count = '', unit = ''], { today }) => ({
      is: 'until',
      date: later(today, numberOf(count), unit),
    }),
  ],
];

/** This week, weekend or month, or the next one, whole: who asks leaves out what is over. */
function stretch(today: LocalDate, unit: string, next: boolean): Made & { is: 'days' } {
  if (unit === 'Um') {
    const month = monthOf(today) + (next ? 1 : 0);
    return { is: 'days', from: dateOf(yearOf(today), month, 1) ?? today, to: lastOfMonth(yearOf(today), month) };
  }
  const monday = addDays(mondayOf(today), next ? 7 : 0);
  const weekend = weekdayOf(today) > 5;
  // On a Saturday «i løpet av uka» may mean the next one; on a Tuesday «neste helg» is to some the first to come.
  const doubt = unit === 'helg' ? next && !weekend : weekend && !next;
  return { is: 'days', from: addDays(monday, unit === 'helg' ? 5 : 0), to: addDays(monday, 6), doubt };
}

/** The Monday of the next week with this number, this week included; null when there is none this year or the next. */
function weekAhead(today: LocalDate, week: number): LocalDate | null {
  const monday = mondayOf(today);
  const year = yearOf(addDays(monday, 3));
  const mondays = [year, year + 1].map((one) => (week > 0 && week < 54 ? mondayOfWeek(one, week) : null));
  return mondays.find((one) => one !== null && one >= monday) ?? null;
}
