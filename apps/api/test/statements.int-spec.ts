import { newId } from '@hjerterom/kernel';
import { countStatements } from '@hjerterom/platform/testing';
import { ApiWorld, type SignedIn } from './api-world.js';
import { everyRootField, schema } from './every-root-field.js';
import { type FullCentre, fullCentre } from './full-centre/full-centre.js';
import { mutationsAsked } from './mutations-asked.js';
import { type Asked, queriesAsked } from './queries-asked.js';
import { wholeOperation } from './whole-operation.js';

const named = (wanted: 'Query' | 'Mutation') =>
  everyRootField.flatMap(({ operation, name }) => (operation === wanted ? [name] : []));
const queries = named('Query');
/** How often people are loaded for one answer at most: once for each level of it that names some. */
const LEVELS = 5;
/**
 * A list in a list shows whether its statements go by its rows. One more list of a hundred within those would make
 * answers of megabytes; what it costs is seen where it stands less deep.
 */
const MOST_LISTS = 2;
/**
 * An association's own lists are asked for where it is the root, in a list and alone. In the hundred rows of another list
 * it is the same one a hundred times, and those lists were two thirds of the time that all of this took.
 */
const ofAssociations = ['association', 'associations', 'myAssociations'];
const listsOfAssociation = ['agreements', 'contactLog', 'contacts', 'possibleDoubles'].map(
  (one) => `Association.${one}`,
);

/**
 * Every root field of the schema, with every field that its answer can have, in a centre with one of everything and in
 * one with a hundred.
 */
describe('the number of SQL statements', () => {
  let at: ApiWorld;
  let small: FullCentre;
  let full: FullCentre;
  const atOne = new Map<string, string[][]>();

  beforeAll(async () => {
    at = await ApiWorld.create();
    small = await fullCentre(at, 1);
    // Before there are more centres, which are rows too.
    for (const name of queries) atOne.set(name, await ofQuery(name, small, ({ longest = 1 }) => Math.min(longest, 1)));
    full = await fullCentre(at, 100);
    // That a login is in use is written down every five minutes: not while this counts.
    await at.world.rows(`UPDATE access_login_session SET seen_at = seen_at + interval '1 day'`);
  }, 300_000);
  afterAll(() => at?.close());

  it.each(queries)('of the query `%s` is the same at 1 and at 100 rows', async (name) => {
    const statements = await ofQuery(name, full, ({ longest = 100 }) => longest);
    expect(statements.map(differentOnes)).toEqual(atOne.get(name)?.map(differentOnes));
    // People are loaded once for each level of the answer that names some who are not known by then.
    for (const sent of statements) expect(mostOften(sent)).toBeLessThanOrEqual(LEVELS);
  });

  it.each(named('Mutation'))('of the mutation `%s` is the same at 1 and at 100 rows', async (name) => {
    expect(await ofMutation(name, full)).toBe(await ofMutation(name, small));
  });

  async function ofQuery(name: string, centre: FullCentre, atLeast: (asked: Asked) => number): Promise<string[][]> {
    const sent: string[][] = [];
    for (const asked of queriesAsked[name]?.(centre) ?? []) {
      const { data, statements } = await measured('Query', name, asked.variables, asked.who ?? centre.leader);
      expect(longestList(data)).toBeGreaterThanOrEqual(atLeast(asked));
      sent.push(statements);
    }
    return sent;
  }

  async function ofMutation(name: string, centre: FullCentre): Promise<number> {
    const asked = mutationsAsked[name]?.(centre);
    const variables = { centreId: centre.centreId, idempotencyKey: newId(), input: asked?.input };
    const { data, statements } = await measured('Mutation', name, variables, asked?.who ?? centre.leader);
    expect(data).toMatchObject({ [name]: { __typename: asked?.answer } });
    return statements.length;
  }

  async function measured(operation: 'Query' | 'Mutation', name: string, variables: object, who: SignedIn) {
    const leftOut = operation === 'Mutation' || ofAssociations.includes(name) ? [] : listsOfAssociation;
    const document = wholeOperation(schema, operation, name, variables, { mostLists: MOST_LISTS, leftOut });
    const { statements, result } = await countStatements(() => at.graphql(document, variables, who));
    expect(result.errors).toBeUndefined();
    return { data: result.data, statements };
  }
});

/** The hash of a session's token, which stands in the text of the statement that every request begins with. */
const tokenHash = /(?<=token_hash = )'[\w-]+'/;

const differentOnes = (statements: readonly string[]) =>
  [...new Set(statements.map((one) => one.replace(tokenHash, '$1')))].sort();

function mostOften(statements: readonly string[]): number {
  return Math.max(
    ...differentOnes(statements).map(
      (one) => statements.filter((each) => each.replace(tokenHash, '$1') === one).length,
    ),
  );
}

/** How many things there are in the longest list of an answer. */
function longestList(answer: unknown): number {
  if (typeof answer !== 'object' || answer === null) return 0;
  return Math.max(Array.isArray(answer) ? answer.length : 0, ...Object.values(answer).map(longestList));
}
