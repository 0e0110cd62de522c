import { type Clock, type Link, type Made, numberOf, type Part, type Rule, says } from './fact.js';

const hour = '(\\d{1,2}|to|en|one)';
const meridiem = '(?: ?(am|pm))?(?!\\d)';
const at = '(?:kl\\.? ?)';

/** Times on the clock, parts of the day, and the words that lead to a time. */
export const timeRules: readonly Rule[] = [
  [
    `${at}(?:ca )?${hour}(?:[:.]?(\\d\\d))?${meridiem}(?: clock)?`,
    ([said = '', minute, half]) => clock(said, minute, half),
  ],
  [`(\\d{1,2})[:.](\\d\\d)${meridiem}(?![.:]\\d)`, ([said = '', minute, half]) => clock(said, minute, half)],
  [`${hour} ?(am|pm|clock)`, ([said = '', half]) => clock(said, '', half)],
  [
    // «halv tre», «ti på halv tre», «fem over halv tre»: the half hour before three
    `${at}?(?:(\\d{1,2}|to|en)(?: Umin)? (over|på) )?halv ${hour}`,
    ([minutes, side, said = '']) => {
      const offset = minutes ? numberOf(minutes) * (side === 'over' ? 1 : -1) : 0;
      return Math.abs(offset) > 15 ? null : spoken(numberOf(said) * 60 - 30 + offset);
    },
  ],
  [
    // «kvart over ni», «ti på tre», “ten to three”; but “10 to 3” is from ten to three
    `${at}?(?:an )?(?:(\\d{1,2})(?: Umin)?|kvart) (over|på|to) ${hour}(?! ?[:.]?\\d)`,
    ([minutes, side = '', said = ''], { raw }) => {
      const offset = minutes ? numberOf(minutes) : 15;
      if (offset > 29 || numberOf(said) > 12 || (side === 'to' && /\d\s+to/i.test(raw))) return null;
      return spoken(numberOf(said) * 60 + offset * (side === 'over' ? 1 : -1));
    },
  ],
  [
    // “half past two” and, in Britain, “half two”: a Norwegian may mean the half hour before
    `${at}?half (over )?${hour}`,
    ([past, said = ''], { language }) => spoken(numberOf(said) * 60 + 30, !past && language !== 'en'),
  ],
  ['ca\\.?(?= (?:kl|\\d|halv|half|kvart|an kvart))', () => says({ roughly: true }, true)],
  [
    '(?:i|denne) Q([afekn])',
    ([part], { today }) => [{ is: 'day', day: { date: today } }, says({ part: part as Part })],
  ],
  ['(?:(?:om|i|in) )?(?:den )?Q(\\w)(s?)', ([part, many]) => says({ part: part as Part, ...(many && { many: true }) })],
  ['midt på Ud', () => says({ part: 'd' })],
  ['etter (?:den )?(?:(skole)|jobb)', ([school]) => exactly(school ? 15 * 60 : 16 * 60 + 30)],
  ['før (?:den )?(?:(skole)|jobb)', ([school]) => exactly(school ? 7 * 60 + 30 : 7 * 60)],
  ['(?:(før)|etter) lunsj', ([before]) => says({ part: before ? 'before-lunch' : 'after-lunch' })],
  // The word ettermiddag, often written as two
  ['etter middag', () => says({ part: 'e' }, true)],
  ['når som helst|any (?:time|Ud)|hele (?:den )?Ud|(?:i )?løp(?: i)? (?:den )?Ud', () => says({ any: true })],
  ['ikke før(?= (?:kl|\\d))', () => link('etter')],
  ['ikke før', () => link('fra')],
  ['ikke etter', () => link('før')],
  ['til og med', () => link('until')],
  ['fra og med', () => link('fra')],
  ['(?:fram )?(fra|til|until|to|mellom|og|eller|før|innen|senest|etter|-)', ([word]) => link(word as Link)],
  // After the words: «to» is rather English than two.
  [`${hour}(?!\\d)`, ([said = '']) => clock(said, '', '', true)],
];

function clock(said: string, minute = '', half = '', bare = false): Made {
  const hours = numberOf(said);
  const minutes = hours * 60 + Number(minute);
  const meridiem = /m$/.test(half);
  if (Number(minute) > 59 || minutes > 24 * 60 || (meridiem && (hours < 1 || hours > 12))) return null;
  if (meridiem) {
    return { is: 'clock', clock: { minutes: (minutes % 720) + (half === 'pm' ? 720 : 0), exact: true, half: true } };
  }
  return { is: 'clock', clock: { minutes, exact: hours > 12 || /^0/.test(said) }, bare };
}

function spoken(minutes: number, doubt = false): Made {
  return minutes > 13 * 60 ? null : { is: 'clock', clock: { minutes: minutes < 60 ? minutes + 720 : minutes }, doubt };
}

function exactly(minutes: number): Made & { readonly clock: Clock } {
  return { is: 'clock', clock: { minutes, exact: true } };
}

function link(word: Link): Made {
  return { is: 'link', link: word };
}
