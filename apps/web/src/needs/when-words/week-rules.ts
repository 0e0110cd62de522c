import {
  addDays,
  dateOf,
  type LocalDate,
  lastOfMonth,
  later,
  mondayOf,
  mondayOfWeek,
  monthOf,
  weekdayOf,
  yearOf,
} from './calendar.js';
import { type Days, type Link, number, numberOf, type Rule, says } from './fact.js';

const during = '(?:i )?løp(?: i)?';

/** Weeks, weekends and months: more days than one. */
export const weekRules: readonly Rule[] = [
  [
    // «denne uka», «i løpet av neste måned», «i helga», «til helga»
    `(?:${during} |i |kl |til |over )?(?:den )?(?:(denne|neste) )?(U[wm]|helg)`,
    ([which, unit = ''], { today, raw }) => {
      const said = which || (unit === 'helg' ? /\s/.test(raw) : /løpet|during/i.test(raw));
      return said ? stretch(today, unit, which === 'neste') : null;
    },
  ],
  ['til Uw', (_, { today }) => stretch(today, 'Uw', true)],
  [
    `(?:(W\\d),? )?(?:${during} |i |på )?Uw (\\d{1,2})(?!\\d|[:.]\\d| (?:ggr|time|U))`,
    ([weekday, week], { today }) => {
      const monday = weekAhead(today, Number(week));
      if (!monday) return null;
      if (!weekday) return { is: 'days', days: { from: monday, to: addDays(monday, 6) } };
      const date = addDays(monday, Number(weekday[1]) - 1);
      return date < today ? null : { is: 'day', day: { date, numbered: true } };
    },
  ],
  [
    `(?:${during}|i|in) (?:den )?M(\\d+)(?: (\\d{4}))?(?! ?\\d)`,
    ([name, year], { today }) => {
      const days = month(today, Number(name), Number(year));
      return days.to < today || yearOf(days.to) > yearOf(today) + 2 ? null : { is: 'days', days };
    },
  ],
  [
    '(?:fram )?(fra|til|until|før|innen|senest|etter)(?: og med)? M(\\d+)(?! ?\\d)',
    ([link, name], { today }) => [
      { is: 'link', link: link as Link },
      // «til mai» may take May in.
      { is: 'days', days: month(today, Number(name), 0), doubt: !/^(f|etter)/.test(link ?? '') },
    ],
  ],
  [
    // Until the end of it: «ut mai», «ut uka», “until the end of the month”
    '(?:ut|(?:til|until|innen) (?:den )?end i) (?:den )?(?:(neste|denne) )?(?:(U[wm]|helg)|(Uy)|M(\\d+))',
    ([which, unit, year, name], { today }) => {
      if (year) return says({ until: `${yearOf(today)}-12-31` });
      const { days } = unit ? stretch(today, unit, which === 'neste') : { days: month(today, Number(name), 0) };
      return says({ until: days.to });
    },
  ],
  [
    `(?:innen|${during})(?: den)?(?: neste)? ${number} U([dwm])`,
    ([count = '', unit = ''], { today }) => says({ until: later(today, numberOf(count), unit) }),
  ],
];

/** This week, weekend or month, or the next one, whole: who asks leaves out what is over. */
function stretch(today: LocalDate, unit: string, next: boolean) {
  const is = 'days' as const;
  if (unit === 'Um') {
    const first = dateOf(yearOf(today), monthOf(today) + (next ? 1 : 0), 1) ?? today;
    return { is, days: month(today, monthOf(first), yearOf(first)) };
  }
  const monday = addDays(mondayOf(today), next ? 7 : 0);
  const weekend = weekdayOf(today) > 5;
  // On a Saturday «i løpet av uka» may mean the next one; on a Tuesday «neste helg» is to some the first to come.
  const doubt = unit === 'helg' ? next && !weekend : weekend && !next;
  return { is, days: { from: addDays(monday, unit === 'helg' ? 5 : 0), to: addDays(monday, 6) }, doubt };
}

/** A month, of the year or else the next one to come. */
function month(today: LocalDate, name: number, year: number): Days {
  const which = year || yearOf(today) + (name < monthOf(today) ? 1 : 0);
  return { from: dateOf(which, name, 1) ?? today, to: lastOfMonth(which, name) };
}

/** The Monday of the next week with this number, this week included; null when there is none this year or the next. */
function weekAhead(today: LocalDate, week: number): LocalDate | null {
  const monday = mondayOf(today);
  const year = yearOf(addDays(monday, 3));
  const mondays = [year, year + 1].map((one) => (week > 0 && week < 54 ? mondayOfWeek(one, week) : null));
  return mondays.find((one) => one !== null && one >= monday) ?? null;
}
