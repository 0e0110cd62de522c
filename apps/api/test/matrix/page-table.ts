import { type Asker, askers } from './table.js';

/**
 * What somebody gets at an address:
 *
 * | word    | what                                                                              |
 * | ------- | --------------------------------------------------------------------------------- |
 * | `-`     | nothing: it is not there, or not for them, and both look the same                  |
 * | `led`   | they are led to another page: to the way in, or on after what they did             |
 * | `shown` | a page or a file, in which no word about a person stands                           |
 * | `told`  | the same with words about a person in it: a name, an address, a note               |
 */
export const outcomes = ['-', 'led', 'shown', 'told'] as const;
export type PageOutcome = (typeof outcomes)[number];

/** A way in which a route is asked: the route as the program knows it, and of what or of whom. */
export interface AskedRoute {
  /** Such as `GET /my-data/:centreId/:personId`. */
  readonly route: string;
  /** Such as `own`; empty where there is one way only. */
  readonly what: string;
  readonly expected: Readonly<Record<Asker, PageOutcome>>;
}

/**
 * Reads a table of routes, with a word for each of the askers, or `everybody` and one word.
 *
 *                                              coordinator  leader  staff  volunteer  contact  resident  anonymous
 *     GET /my-data/:centreId/:personId  own    told         told    told   told       told     told      -
 *     GET /accessibility                       everybody shown
 *
 * @throws Error for a row that is not complete, or that stands there twice
 */
export function pageTable(table: TemplateStringsArray): readonly AskedRoute[] {
  const words = table.join('').replace(/#.*$/gm, '').split(/\s+/).filter(Boolean);
  const head = words.splice(0, askers.length).join(' ');
  if (head !== askers.join(' ')) throw new Error(`A table of pages begins with the askers: ${askers.join(' ')}`);
  const rows: AskedRoute[] = [];
  while (words.length > 0) {
    const route = words.splice(0, 2).join(' ');
    if (!/^(GET|POST) \//.test(route)) throw new Error(`A route was to stand where «${route}» does.`);
    const what = isOutcome(words[0]) || words[0] === 'everybody' ? '' : (words.shift() ?? '');
    if (rows.some((row) => row.route === route && row.what === what)) throw new Error(`${route} ${what} stands twice.`);
    rows.push({ route, what, expected: outcomesAt(words, `${route} ${what}`) });
  }
  return rows;
}

function outcomesAt(words: string[], row: string): AskedRoute['expected'] {
  const forAll = words[0] === 'everybody' ? words.splice(0, 2)[1] : undefined;
  const given = forAll === undefined ? words.splice(0, askers.length) : askers.map(() => forAll);
  if (given.length < askers.length || !given.every(isOutcome)) {
    throw new Error(`Say after ${row} one of ${outcomes.join(' ')} for each of the askers.`);
  }
  return Object.fromEntries(askers.map((asker, n) => [asker, given[n]])) as AskedRoute['expected'];
}

function isOutcome(word: string | undefined): word is PageOutcome {
  return outcomes.some((outcome) => outcome === word);
}
