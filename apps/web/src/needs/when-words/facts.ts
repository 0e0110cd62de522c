import { dayRules } from './day-rules.js';
import type { Facing, Fact, Made, Rule } from './fact.js';
import { lengthRules } from './length-rules.js';
import { repeatRules } from './repeat-rules.js';
import type { Symbols } from './symbols.js';
import { timeRules } from './time-rules.js';
import { weekRules } from './week-rules.js';

const rules = [...dayRules, ...weekRules, ...repeatRules, ...timeRules, ...lengthRules].map(
  ([pattern, make]) => [new RegExp(pattern, 'y'), make] as const,
);

/** What the expressions in a text say, from its beginning on: at each place the longest that a rule knows. */
export function factsIn(symbols: Symbols, text: string, facing: Omit<Facing, 'raw'>): Fact[] {
  const facts: Fact[] = [];
  let passed = 0;
  for (const [start, first] of symbols.starts) {
    if (first < passed) continue;
    for (const { end, groups, make } of matchesAt(symbols, start)) {
      const raw = text.slice(symbols.tokens[first]?.from, symbols.tokens[end - 1]?.to);
      const said = ([make(groups, { ...facing, raw })].flat() as readonly Made[]).filter((one) => one !== null);
      if (said.length === 0) continue;
      const doubtful = symbols.tokens.slice(first, end).some((token) => token.doubtful);
      let from = first;
      // «på tirsdag», “on the third”: words that add nothing.
      while (from > passed && /^(på|den)$/.test(symbols.tokens[from - 1]?.symbol ?? '')) from -= 1;
      for (const one of said) facts.push({ ...one, first: from, end, doubt: one.doubt === true || doubtful });
      passed = end;
      break;
    }
  }
  return facts;
}

interface Match {
  readonly end: number;
  readonly groups: readonly string[];
  readonly make: Rule[1];
}

/** Every rule that matches here and ends with a word, the longest first. */
function matchesAt(symbols: Symbols, start: number): Match[] {
  const matches: Match[] = [];
  for (const [pattern, make] of rules) {
    pattern.lastIndex = start;
    const found = pattern.exec(symbols.text);
    const end = found && symbols.ends.get(pattern.lastIndex);
    if (found && end) matches.push({ end, groups: found.slice(1).map((group) => group ?? ''), make });
  }
  return matches.sort((a, b) => b.end - a.end);
}
