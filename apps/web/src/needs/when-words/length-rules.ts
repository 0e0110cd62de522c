import { number, numberOf, type Rule, says } from './fact.js';

const andMore = '(?:(?: og)? (?:(\\d{1,2}) Umin|((?:en|an) hal[vf])))?';

/** Lengths, and the minutes of their unit. */
const lengths = [
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
] as const;

/** How long it takes, how long till it begins («om en time»), and how long there is till it is done («innen en time»). */
export const lengthRules: readonly Rule[] = lengths.map(([length, unit]) => [
  `(?:i |for |(om|in) |(innen|(?:i )?løp(?: i)?) )?${length}`,
  ([till, within, count = '', ...more]) => {
    const extra = more.find((one) => one) ?? '';
    const minutes = unit * (count ? numberOf(count) : 1) + (/hal|^[.,]/.test(extra) ? 30 : Number(extra));
    return says(till ? { ahead: minutes } : within ? { within: minutes } : { minutes });
  },
]);
