import { newId } from '@hjerterom/kernel';
import { ApiWorld } from './api-world.js';
import { wordsOfAudit } from './audit-words.js';
import { type AskedField, everyRootField, schema } from './every-root-field.js';
import { type FullCentre, fullCentre } from './full-centre/full-centre.js';
import { type IdPlace, idFor, idPlaces, withId } from './id-places.js';
import { wholeOperation } from './whole-operation.js';

const guarded = everyRootField.filter(({ demand }) => demand !== 'public');
const takesIds = guarded.flatMap((field) =>
  idPlaces(schema, field.operation, field.name).map((place) => ({ field, place, at: place.path.join('.') })),
);

describe('to the leader of another centre', () => {
  let at: ApiWorld;
  let own: FullCentre;
  let foreign: FullCentre;
  let before: string[];

  beforeAll(async () => {
    at = await ApiWorld.create();
    own = await fullCentre(at, 1);
    foreign = await fullCentre(at, 1);
    before = await seenBy(foreign);
  });
  afterAll(() => at?.close());

  it.each(takesIds)('what $field.name($at) names looks as if it were not there', async ({ field, place }) => {
    const absent = newId();
    const existing = idFor(field.name, place, foreign);
    expect(await answerTo(field, place, existing)).toBe(await answerTo(field, place, absent));
  });

  it.each(guarded)('the centre itself looks to $name as if it were not there', async (field) => {
    const answerIn = async (centreId: string) => {
      const variables = { ...field.variables(foreign), centreId };
      return at.bytes(wholeOperation(schema, field.operation, field.name, variables), variables, own.leader);
    };
    const answer = await answerIn(foreign.centreId);
    expect(answer).toBe(await answerIn(newId()));
    expect(answer).toContain('"NOT_FOUND"');
  });

  it('nothing there has changed', async () => {
    expect(await seenBy(foreign)).toEqual(before);
  });

  it.each(guarded)('while what $name asks of their own is answered', async (field) => {
    const variables = field.variables(own);
    const { data, errors } = await at.graphql(
      wholeOperation(schema, field.operation, field.name, variables),
      variables,
      field.who(own),
    );
    expect(errors).toBeUndefined();
    expect(data[field.name]).not.toBeNull();
  });

  it('and for each mutation the audit has words on the screen', async () => {
    const told = await at.world.rows(`SELECT DISTINCT operation FROM platform_audit WHERE deed = 'did'`);
    const names = told.map(({ operation }) => operation as string);
    // A query that was refused is told by its name, and shown as something that somebody tried to read.
    const verbs = names.filter((name) => schema.getQueryType()?.getFields()[name] === undefined);
    expect(verbs.filter((name) => !wordsOfAudit('deeds').has(name))).toEqual([]);
    expect(verbs.length).toBeGreaterThan(40);
  });

  /** What comes when the leader of the one centre puts an id into their own question. */
  async function answerTo({ operation, name, variables }: AskedField, place: IdPlace, id: string): Promise<string> {
    const given = withId(variables(own), place, id) as object;
    const answer = await at.bytes(wholeOperation(schema, operation, name, given), given, own.leader);
    expect(answer).not.toMatch(/INTERNAL_SERVER_ERROR|BAD_USER_INPUT|GRAPHQL_/);
    return answer.replaceAll(id, 'the id');
  }

  /** All that a centre's own leader can see. */
  function seenBy(centre: FullCentre): Promise<string[]> {
    // The audit tells of every try and every look: it alone is to grow.
    const queries = guarded.filter(({ operation, name }) => operation === 'Query' && name !== 'audit');
    return Promise.all(
      queries.map(({ name, variables }) => {
        const given = variables(centre);
        return at.bytes(wholeOperation(schema, 'Query', name, given), given, centre.leader);
      }),
    );
  }
});
