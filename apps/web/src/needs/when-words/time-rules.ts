import { type Clock, type Link, type Made, number, numberOf, type Part, type Rule } from './fact.js';

const at = '(?:(ca)\\.? )?(?:(?:kl\\.? ?)(?:(ca)\\.? ?)?)?';
const must = '(?:(ca)\\.? )?kl\\.? ?(?:(ca)\\.? ?)?';
const hour = '(\\d{1,2}|to|en|one)';
const half = '(?: ?(am|pm))?(?!\\d)';

const andMore = '(?:(?: og)? (?:(\\d{1,2}) Umin|((?:en|an) hal[vf])))?';

/** Times on the clock, parts of the day and lengths. */
export const timeRules: readonly Rule[] = [
  [
    `${must}${hour}(?:[:.]?(\\d\\d))?${half}(?: clock)?`,
    ([ca, later, hour = '', minute, meridiem]) => clock(hour, minute, meridiem, Boolean(ca || later)),
  ],
  [
    `(?:(ca)\\.? )?(\\d{1,2})[:.](\\d\\d)${half}(?![.:]\\d)`,
    ([ca, hour = '', minute, meridiem]) => clock(hour, minute, meridiem, Boolean(ca)),
  ],
  [`(?:(ca)\\.? )?${hour} ?(am|pm|clock)`, ([ca, hour = '', meridiem]) => clock(hour, '', meridiem, Boolean(ca))],
  [
    // «halv tre», «ti på halv tre», «fem over halv tre»: the half hour before three
    `${at}(?:(\\d{1,2}|to|en)(?: Umin)? (over|på) )?halv ${hour}`,
    ([ca, later, minutes, side, hour = '']) => {
      const offset = minutes ? numberOf(minutes) * (side === 'over' ? 1 : -1) : 0;
      return Math.abs(offset) > 15 ? null : spoken(numberOf(hour) * 60 - 30 + offset, Boolean(ca || later));
    },
  ],
  [
    // «kvart over ni», «ti på tre», “ten to three”; but “10 to 3” is from ten to three
    `${at}(?:an )?(?:(\\d{1,2})(?: Umin)?|kvart) (over|på|to) ${hour}(?! ?[:.]?\\d)`,
    ([ca, later, minutes, side = '', hour = ''], { raw }) => {
      const offset = minutes ? numberOf(minutes) : 15;
      if (offset > 29 || numberOf(hour) > 12 || (side === 'to' && /\d\s+to/i.test(raw))) return null;
      return spoken(numberOf(hour) * 60 + offset * (side === 'over' ? 1 : -1), Boolean(ca || later));
    },
  ],
  [
    // “half past two” and, in Britain, “half two”: a Norwegian may mean the half hour before
    `${at}half (over )?${hour}`,
    ([ca, later, past, hour = ''], { language }) =>
      spoken(numberOf(hour) * 60 + 30, Boolean(ca || later) || (!past && language !== 'en')),
  ],
  ['(?:i|denne) Q([afekn])', ([part], { today }) => tonight(today, part as Part)],
  [
    '(?:(?:på|om|i|in|den) )?(?:den )?Q(\\w)(s?)',
    ([part, many]) => ({ is: 'part', part: part as Part, many: many === 's' }),
  ],
  ['(?:på )?midt på Ud', () => ({ is: 'part', part: 'd' })],
  ['etter (?:den )?(?:(skole)|jobb)', ([school]) => exactly(school ? 15 * 60 : 16 * 60 + 30)],
  ['før (?:den )?(?:(skole)|jobb)', ([school]) => exactly(school ? 7 * 60 + 30 : 7 * 60)],
  ['(etter|før) lunsj', ([side]) => ({ is: 'part', part: side === 'før' ? 'before-lunch' : 'after-lunch' })],
  // The word ettermiddag, often written as two
  ['etter middag', () => ({ is: 'part', part: 'e', doubt: true })],
  ['(?:når som helst|any (?:time|Ud)|hele (?:den )?Ud|(?:i )?løp(?: i)? (?:den )?Ud)', () => ({ is: 'any' })],
  ['ikke før(?= (?:kl|\\d))', () => link('etter')],
  ['ikke før', () => link('fra')],
  ['ikke (?:etter|senest)', () => link('før')],
  ['til og med', () => link('until')],
  ['fra og med', () => link('fra')],
  [
    '(?:fram )?(fra|til|until|to|mellom|og|eller|før|innen|senest|etter|-)(?: (?:den|på))?',
    ([word]) => link(word as Link),
  ],
  // After the words: «to» is rather English than two.
  [`(?:${must})?(\\d{1,2}|to|en|one)(?!\\d)`, ([ca, later, hour = '']) => bare(hour, Boolean(ca || later))],
  ...[
    // «en time hos legen» is an appointment; “one time” is once.
    [`(\\d{1,3}|to|en) time(?! hos)${andMore}`, 60],
    [`${number} Uh${andMore}`, 60],
    [`${number} og (?:en|an) (hal[vf])(?: i)? (?:time|Uh)`, 60],
    ['(\\d{1,2})([.,]5) (?:time|Uh)', 60],
    ['1/2 (?:time|Uh)', 30],
    [`${number} kvarter`, 15],
    [`${number} Umin`, 1],
    ['halvannen time', 90],
    ['(?:(?:en|an) )?(?:halvtime|halv time|half (?:an )?Uh)', 30],
    ['(?:en|an) par (?:i )?(?:time|Uh)', 120],
  ].flatMap(([pattern, minutes]) => lengthRules(String(pattern), Number(minutes))),
];

/** A length by itself, from now («om en time»), and as the most there may be till then («innen en time»). */
function lengthRules(pattern: string, unit: number): readonly Rule[] {
  const lengthOf = ([count = '', ...more]: readonly string[]) => {
    const extra = more.find((one) => one) ?? '';
    return unit * (count ? numberOf(count) : 1) + (/hal|^[.,]/.test(extra) ? 30 : Number(extra));
  };
  return [
    [`(?:(?:i|for) )?${pattern}`, (groups) => ({ is: 'length', minutes: lengthOf(groups) })],
    [`(?:om|in) ${pattern}`, (groups) => ({ is: 'ahead', minutes: lengthOf(groups) })],
    [`(?:innen|(?:i )?løp(?: i)?) ${pattern}`, (groups) => ({ is: 'within', minutes: lengthOf(groups) })],
  ];
}

function clock(hourSaid: string, minute = '', meridiem = '', doubt: boolean): Made {
  const hour = numberOf(hourSaid);
  const minutes = hour * 60 + Number(minute);
  if (hour > 24 || Number(minute) > 59 || minutes > 24 * 60) return null;
  if (/m$/.test(meridiem)) {
    if (hour < 1 || hour > 12) return null;
    const half = (minutes % 720) + (meridiem === 'pm' ? 720 : 0);
    return { is: 'clock', clock: { minutes: half, exact: true, half: true }, doubt };
  }
  const exact = hour > 12 || /^0/.test(hourSaid);
  return { is: 'clock', clock: { minutes, exact }, doubt };
}

function spoken(minutes: number, doubt: boolean): Made {
  return minutes > 13 * 60 ? null : { is: 'clock', clock: { minutes: minutes < 60 ? minutes + 720 : minutes }, doubt };
}

function bare(hour: string, doubt: boolean): Made {
  const made = clock(hour, '', '', doubt);
  return made?.is === 'clock' ? { ...made, bare: true } : null;
}

function exactly(minutes: number): Made & { readonly is: 'clock'; readonly clock: Clock } {
  return { is: 'clock', clock: { minutes, exact: true } };
}

function tonight(today: string, part: Part): readonly Made[] {
  return [
    { is: 'day', day: { date: today } },
    { is: 'part', part },
  ];
}

function link(word: Link): Made {
  return { is: 'link', link: word };
}
