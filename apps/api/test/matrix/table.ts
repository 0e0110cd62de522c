/** Who asks, in the order of the columns. */
export const askers = ['coordinator', 'leader', 'staff', 'volunteer', 'contact', 'resident', 'anonymous'] as const;
export type Asker = (typeof askers)[number];

/**
 * How far somebody sees or reaches:
 *
 * | word      | of whom                                                                                               |
 * | --------- | ----------------------------------------------------------------------------------------------------- |
 * | `-`       | of nobody                                                                                             |
 * | `own`     | of themselves                                                                                         |
 * | `related` | also of those whom they have a task together with: a volunteer and the one who is helped               |
 * | `centre`  | of everybody in their centre                                                                          |
 * | `public`  | of everybody, everywhere                                                                              |
 */
export const reaches = ['-', 'own', 'related', 'centre', 'public'] as const;
export type Reach = (typeof reaches)[number];

/** What is expected of one field: how far it reaches for each asker; or that it stands only in the answer to an act. */
export type Expected = Readonly<Record<Asker, Reach>> | 'answer';

/** What is expected, by `Type.field`. */
export type Matrix = ReadonlyMap<string, Expected>;

/**
 * Reads a table as people write and read it: fields, then a word for each of the askers.
 *
 *                             coordinator  leader  staff   volunteer  contact  resident  anonymous
 *     Person.id .name         centre       centre  centre  own        own      own       -
 *     OfferClosed.offerId     answer
 *
 * `.name` is of the same type as what stands before it. A row may go on over lines. `answer` is said of what is told
 * only to the one who acts, in the answer to what they did. What follows `#` is a remark.
 * @throws Error for a row that is not complete, a word that is none of these, or a field that stands there twice
 */
export function matrix(table: TemplateStringsArray): Matrix {
  const words = table.join('').replace(/#.*$/gm, '').split(/\s+/).filter(Boolean);
  const head = words.splice(0, askers.length).join(' ');
  if (head !== askers.join(' ')) throw new Error(`A matrix begins with the askers: ${askers.join(' ')}`);
  const expected = new Map<string, Expected>();
  while (words.length > 0) {
    const names = fieldsAt(words);
    const reach = reachAt(words, names);
    for (const name of names) {
      if (expected.has(name)) throw new Error(`${name} stands twice in the matrix.`);
      expected.set(name, reach);
    }
  }
  return expected;
}

/** Takes the names of the fields off the words. */
function fieldsAt(words: string[]): string[] {
  const names: string[] = [];
  let type = '';
  while (words[0]?.includes('.')) {
    const [given = '', field] = (words.shift() ?? '').split('.');
    type = given || type;
    names.push(`${type}.${field}`);
  }
  if (names.length === 0) throw new Error(`A field was to stand where «${words[0]}» does in the matrix.`);
  return names;
}

/** Takes what is expected of them off the words. */
function reachAt(words: string[], names: readonly string[]): Expected {
  if (words[0] === 'answer') return words.shift() as 'answer';
  const given = words.splice(0, askers.length);
  const wrong = given.find((word) => !reaches.includes(word as Reach));
  if (wrong !== undefined || given.length < askers.length) {
    throw new Error(
      `In the matrix stands after ${names.join(', ')} «${wrong ?? 'nothing'}»: say one of ${reaches.join(' ')} for each.`,
    );
  }
  return Object.fromEntries(askers.map((asker, n) => [asker, given[n]])) as Record<Asker, Reach>;
}
