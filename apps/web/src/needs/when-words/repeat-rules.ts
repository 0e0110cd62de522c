import { type Made, number, numberOf, ordinalOf, type Part, type Repeat, type Rule, says } from './fact.js';

const weekdays = '(W\\ds?\\.?(?:(?: ?[-,/] ?|,? og | til | to | until | )W\\ds?\\.?)*)';
const nth = '(o\\d|last|\\d\\.)';
const workingDays = [1, 2, 3, 4, 5];
const frequencies = { d: 'DAILY', w: 'WEEKLY', m: 'MONTHLY' } as const;

/** What happens again and again, how often, and how many times. */
export const repeatRules: readonly Rule[] = [
  [
    `hver (?:(o\\d+|last|\\d{1,2}(?:\\.| th)?) )?(?:på )?${weekdays}`,
    ([which, days = '']) => {
      if (!which || which === 'o2') return weekly(weekdaysIn(days), which ? 2 : 1);
      const single = weekdaysIn(days).length === 1;
      // «hver første mandag» is of the month; «hver tredje tirsdag» may be as well.
      if (/^(o1|last)$/.test(which)) return single ? monthly(which, days, true) : null;
      return weekly(weekdaysIn(days), ordinalOf(which), true);
    },
  ],
  [
    `(?<!mellom )(?:om )?${weekdays}`,
    ([days = '']) => {
      if (days.includes('s')) return weekly(weekdaysIn(days));
      return /W.*W/.test(days) && !/-|t|u/.test(days) ? says({ weekdays: weekdaysIn(days) }) : null;
    },
  ],
  // «om tirsdagen»
  ['om (W\\d)', ([day = ''], { raw }) => (/en$/i.test(raw) ? weekly(weekdaysIn(day)) : null)],
  ['(?:hver )?Bs|hver B', () => weekly(workingDays)],
  ['(?:hver |i |kl )?(?:den )?helgs|hver helg', () => weekly([6, 7])],
  [
    'hver (?:(o\\d+|\\d{1,2}(?:\\.| th)?) )?U([dwm])',
    ([which, unit]) => repeat({ freq: frequencies[unit as 'd'], interval: which ? ordinalOf(which) : 1 }),
  ],
  ['hver Q(\\w)', ([part]) => [repeat({ freq: 'DAILY', interval: 1 }), says({ part: part as Part })]],
  [
    `(hver )?(?:den )?${nth} (W\\d) (?:i )?(?:den |(hver ))?Um`,
    ([every, which = '', day = '', each]) => monthly(which, day, !every && !each),
  ],
  [
    '(?:den )?(\\d{1,2})(?:\\.| th)? (?:i )?hver Um|hver Um,? (?:på )?den (\\d{1,2})(?:\\.| th)?',
    ([before, after]) => {
      const monthDay = Number(before || after);
      return monthDay > 31 || monthDay < 1 ? null : repeat({ freq: 'MONTHLY', interval: 1, monthDay });
    },
  ],
  [
    '(?:i |hver )?(?:(odd)|even)',
    // A year of 53 weeks puts the weeks out of step.
    ([odd]) => repeat({ freq: 'WEEKLY', interval: 2, parity: odd ? 1 : 0 }, true),
  ],
  [
    `${number} (?:ggr|Ud) (?:i|in|per|om|an|hver) (?:den )?U([dwm])`,
    ([times = '', unit]) => says(unit === 'w' ? { often: numberOf(times) } : { refused: true }),
  ],
  ['one time', () => says({ times: 1 })],
  // «en gang på torsdag» is any time of it.
  [`${number} ggr`, ([times = '']) => says(/^[eo]n/.test(times) ? { any: true } : { times: numberOf(times) })],
  [
    `(?:(?:i|for|over) (?:den )?(?:neste )?|neste )${number} U([dwm])`,
    ([count = '', unit]) => says({ lasting: { number: numberOf(count), unit: unit as 'd' } }),
  ],
];

function weekly(days: readonly number[], interval = 1, doubt = false): Made {
  return repeat({ freq: 'WEEKLY', interval, weekdays: days }, doubt);
}

function monthly(which: string, day: string, doubt: boolean): Made {
  return repeat({ freq: 'MONTHLY', interval: 1, weekdays: weekdaysIn(day), nth: ordinalOf(which) }, doubt);
}

function repeat(said: Repeat, doubt = false): Made {
  return says({ repeat: said }, doubt);
}

/** The weekdays of a list or a stretch in symbols, in the order of the week. */
function weekdaysIn(symbols: string): number[] {
  const found = new Set<number>();
  let last = 0;
  for (const [, upTo, digit] of symbols.matchAll(/(-|t\w+|until)? ?W(\d)/g)) {
    const day = Number(digit);
    for (let one = upTo && last ? last : day; one !== day; one = (one % 7) + 1) found.add(one);
    found.add(day);
    last = day;
  }
  return [...found].sort();
}
