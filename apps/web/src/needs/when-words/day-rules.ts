import {
  addDays,
  coming,
  dateOf,
  daysBetween,
  easterOf,
  type LocalDate,
  lastOfMonth,
  later,
  mondayOf,
  monthOf,
  weekdayOf,
  yearOf,
} from './calendar.js';
import { type Day, type Facing, type Link, type Made, number, numberOf, ordinalOf, type Rule, says } from './fact.js';

const notPartOfDate = '(?! ?(?:M|jul|i M|\\d|[:.]\\d))';
const nth = '(o\\d|last)';

export const dayRules: readonly Rule[] = [
  ['i Ud', (_, { today }) => day({ date: today })],
  ['i Qm', (_, { today }) => day({ date: addDays(today, 1) })],
  ['(?:i )?T2|Ud etter i Qm', (_, { today }) => day({ date: addDays(today, 2) })],
  [
    // «neste tirsdag», «tirsdag i neste uke», «tirsdag om en uke», “Tuesday week”
    `(?:(neste|denne|kom) )?W(\\d)\\.?(?:,? (?:i )?(?:den )?(neste|denne) Uw| om ${number} Uw|( Uw(?: etter)?))?(?! ?Uw)`,
    ([which, weekday, week, weeks, weekOn], facing) =>
      weekdayDay(Number(weekday), which, week, weeks ? numberOf(weeks) : weekOn ? 1 : 0, facing),
  ],
  [
    `${number} Uw (?:på|fra) W(\\d)`,
    ([weeks = '', weekday], facing) => weekdayDay(Number(weekday), '', '', numberOf(weeks), facing),
  ],
  [
    `W(\\d)\\.?,? (?:den )?(\\d{1,2})(?:\\.| th)${notPartOfDate}`,
    ([weekday, number], { today }) => {
      const dates = monthsAhead(today, Number(number), 3);
      const date = dates.find((one) => weekdayOf(one) === Number(weekday)) ?? dates[0];
      return date ? day({ date, numbered: true, weekday: Number(weekday) }) : null;
    },
  ],
  [
    `(\\d{1,2})(?:\\.| th)? ?(?:(?:i )?M(\\d+)|jul(?! eve))\\.?(?:,? (\\d{4}))?`,
    ([number, month, year], facing) => calendarDay(Number(number), Number(month || 7), year, facing),
  ],
  [
    `M(\\d+)\\.? (?:den )?(\\d{1,2})(?:\\.| th)?(?!\\d|[:.]\\d| Uy| ggr)(?:,? (\\d{4}))?`,
    ([month, number, year], facing) => calendarDay(Number(number), Number(month), year, facing),
  ],
  [
    `(\\d{1,2})([./])(\\d{1,2})(?:[./](\\d{4}|\\d\\d))?\\.?(?!\\d)`,
    ([first, sign, second = '', year], facing) => {
      const swapped = sign === '/' && Number(second) > 12;
      const [number, month] = swapped ? [second, first] : [first, second];
      const made = calendarDay(Number(number), Number(month), year?.replace(/^(\d\d)$/, '20$1'), facing);
      if (made?.is !== 'day') return made;
      const clockLike = sign === '.' && !year && /^(05|10)$/.test(second) && !facing.raw.endsWith('.');
      // «10.10» in November is rather ten past ten.
      return clockLike && made.doubt ? null : { ...made, doubt: swapped || clockLike || made.doubt };
    },
  ],
  [
    `(?<![-:.] ?)(?:fra |mellom )?(?:den )?(\\d{1,2})(?:\\.| th)?(?: ?- ?| til | to | until | og )(?:den )?(\\d{1,2})(?:\\.| th)? ?(?:i )?M(\\d+)`,
    ([first, last, month], facing) => {
      const [from, to] = [first, last].map((number) => calendarDay(Number(number), Number(month), '', facing));
      if (from?.is !== 'day' || to?.is !== 'day') return null;
      const running = from.day.date > to.day.date;
      const days = { from: running ? facing.today : from.day.date, to: to.day.date };
      return { is: 'days', days, doubt: running || to.doubt };
    },
  ],
  [
    '(\\d{4})-(\\d\\d)-(\\d\\d)',
    ([year, month, number], facing) => calendarDay(Number(number), Number(month), year, facing),
  ],
  [
    `(?:(?:den )?(\\d{1,2}) th|den (\\d{1,2})(?:\\.|(?! ?(?:th|[?U\\d:.]))))${notPartOfDate}(?=( \\?)?)`,
    ([ordinal, plain, thing], { today }) => {
      const date = monthsAhead(today, Number(ordinal || plain), 3)[0];
      // “on the 2nd floor”
      return date ? { ...day({ date, numbered: true }), doubt: thing !== '' } : null;
    },
  ],
  [
    `(?:om|in) (?:an )?${number} U([dwm])`,
    ([count = '', unit = ''], { today }) => day({ date: later(today, numberOf(count), unit) }),
  ],
  [
    '(?:om|in) (?:en|an) par (?:i )?U([dwm])',
    ([unit = ''], { today }) => ({ ...day({ date: later(today, 2, unit) }), doubt: true }),
  ],
  [
    `${nth} W(\\d) i (?:den )?(?:M(\\d+)|(?:(neste)|denne) Um)`,
    ([which = '', weekday, name, next], { today }) => {
      const first = name ? Number(name) : monthOf(today) + (next ? 1 : 0);
      const months = [first, first + 12].map((month) =>
        nthWeekday(yearOf(today), month, Number(weekday), ordinalOf(which)),
      );
      const date = months.find((one) => one >= today);
      return date ? day({ date, numbered: true }) : null;
    },
  ],
  [
    // The night that ends on that day
    'Qn til W(\\d)',
    ([weekday], { today }) => [
      day({ date: addDays(coming(addDays(today, 1), Number(weekday)), -1) }),
      says({ part: 'n' }),
    ],
  ],
  ['jul eve', (_, facing) => calendarDay(24, 12, '', facing)],
  [
    '(?:fram )?(til|until|før|innen|senest|etter)(?: og med)? (?:den )?(?:jul(?: eve)?|(påske))',
    ([link, easter], facing) => [
      { is: 'link', link: link as Link },
      easter
        ? { ...day({ date: nextEaster(facing.today), numbered: true }), doubt: true }
        : calendarDay(24, 12, '', facing),
    ],
  ],
  ['i går|(?:forrige|last) (?:W\\d|U[wm]|helg)|W\\d (?:i )?(?:den )?forrige Uw', () => says({ refused: true })],
  [`(?:for )?(?:${number}|(?:en|an) par) (?:U[a-z]+|time) ago`, () => says({ refused: true })],
  ['ikke (?:på )?(?:W\\ds?|i Ud|i Qm|helgs?|Bs?)', () => says({ refused: true })],
];

function day(said: Day): { readonly is: 'day'; readonly day: Day; readonly doubt?: boolean } {
  return { is: 'day', day: said };
}

function weekdayDay(weekday: number, which = '', week = '', weeks: number, { today }: Facing): Made {
  const next = coming(today, weekday);
  if (which === 'neste' || week === 'neste') {
    const date = addDays(mondayOf(today), 6 + weekday);
    // To many «neste tirsdag» is the first one to come; only when that one lies in next week too are all agreed.
    const first = next === today ? addDays(next, 7) : next;
    return { ...day({ date, weekday }), doubt: which === 'neste' && date !== first };
  }
  if (week === 'denne' && weekdayOf(today) > weekday) return says({ refused: true });
  if (weeks > 0) return day({ date: addDays(next, weeks * 7), weekday });
  return day({ date: next, weekday, orWeekLater: next === today && week === '' });
}

/** A day with its month; without a year it is the next such day, in doubt when that is most of a year ahead. */
function calendarDay(number: number, month: number, year = '', { today }: Facing) {
  if (month < 1 || month > 12 || number < 1 || number > 31) return null;
  const thisYear = yearOf(today);
  // 29 February can be eight years off.
  const years = year ? [Number(year)] : Array.from({ length: 9 }, (_, ahead) => thisYear + ahead);
  const date = years.map((one) => dateOf(one, month, number)).find((one) => one !== null && one >= today);
  if (!date || yearOf(date) > thisYear + 8) return says({ refused: true });
  return { ...day({ date, numbered: true }), doubt: !year && daysBetween(today, date) > 300 };
}

/** The days with this number in the months from this one on, not before today. */
function monthsAhead(today: LocalDate, number: number, months: number): LocalDate[] {
  return Array.from({ length: months }, (_, ahead) => dateOf(yearOf(today), monthOf(today) + ahead, number)).filter(
    (date) => date !== null && date >= today,
  ) as LocalDate[];
}

function nthWeekday(year: number, month: number, weekday: number, which: number): LocalDate {
  const last = lastOfMonth(year, month);
  if (which < 0) return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  return addDays(coming(`${last.slice(0, 8)}01`, weekday), (which - 1) * 7);
}

function nextEaster(today: LocalDate): LocalDate {
  const easter = easterOf(yearOf(today));
  return easter >= today ? easter : easterOf(yearOf(today) + 1);
}
