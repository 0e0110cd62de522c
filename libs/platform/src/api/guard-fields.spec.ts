import {
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  graphql,
} from 'graphql';
import { type Actor, allow, Policy, type PolicyRow, type Role } from '../actor/index.js';
import { guardFields, openedInVain, undeclared } from './guard-fields.js';

const policy = new Policy<PolicyRow, 'read', 'note'>(
  'test.card',
  { read: [allow(['leader'], {}, ['note']), allow(['staff'])] },
  ['note'],
);
const demand = { policy, action: 'read', field: 'note', row: (parent: unknown) => parent };
const words = { type: GraphQLString };
const card = (fields: object, extensions: object) =>
  new GraphQLObjectType({ name: 'Card', fields: { name: words, ...fields }, extensions: { ...extensions } });
const open = (...names: string[]) => ({ personalData: { personal: true, open: names } });
const schemaOf = (type: GraphQLObjectType, root: object = { demand: 'public' }) =>
  new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { card: { type, extensions: { ...root } } } }),
  });

describe('a schema', () => {
  it('is refused while a root field does not say who may use it', () => {
    const schema = schemaOf(card({}, open('name')), {});
    expect(undeclared(schema)).toEqual(['Query.card says neither @Permission nor @Public.']);
    expect(() => guardFields(schema)).toThrow('Query.card');
  });

  it('is refused while a type with words does not say whether they tell of somebody', () => {
    expect(undeclared(schemaOf(card({}, {})))).toEqual([
      'Card has words (name) and says neither @PersonalData nor @NoPersonalData.',
    ]);
    expect(undeclared(schemaOf(card({}, { personalData: { why: 'A card of a game.' } })))).toEqual([]);
  });

  it('asks nothing of a type without words', () => {
    const numbers = new GraphQLObjectType({ name: 'Numbers', fields: { times: { type: GraphQLInt } } });
    expect(undeclared(schemaOf(numbers))).toEqual([]);
  });

  it('is refused while a field of personal data is silent, misspelt or says it twice', () => {
    const fields = { note: { type: GraphQLString, extensions: { permission: demand } }, born: { type: GraphQLInt } };
    const schema = schemaOf(card(fields, open('name', 'note', 'nmae')));
    expect(undeclared(schema)).toEqual([
      'Card.born is neither open in @PersonalData nor @Sensitive.',
      'Card.note is open in @PersonalData and declares itself too.',
    ]);
    expect(openedInVain(schema)).toEqual(['Card has no field nmae, which @PersonalData opens.']);
  });
});

describe('a sensitive field', () => {
  const sensitive = { extensions: { permission: demand } };
  const fields = {
    note: { type: GraphQLString, ...sensitive },
    notes: { type: new GraphQLNonNull(new GraphQLList(GraphQLString)), ...sensitive },
    must: { type: new GraphQLNonNull(GraphQLString), ...sensitive },
  };
  const schema = guardFields(schemaOf(card(fields, open('name'))));
  const rootValue = { card: { centreId: 'here', name: 'A', note: 'B', notes: ['C'], must: 'D' } };
  const ask = (source: string, role: Role, centreId = 'here') => {
    const actor = (asked: string | null): Actor => ({
      centreId: asked,
      personId: 'me',
      roles: asked === centreId ? [role] : ['anonymous'],
    });
    return graphql({ schema, source, rootValue, contextValue: { actor } });
  };

  it('is given to whom the policy names it', async () => {
    const { data } = await ask('{ card { name note notes must } }', 'leader');
    expect(data?.card).toEqual({ name: 'A', note: 'B', notes: ['C'], must: 'D' });
  });

  it('is empty for who may read the rest, as if there were nothing', async () => {
    expect((await ask('{ card { name note notes } }', 'staff')).data?.card).toEqual({
      name: 'A',
      note: null,
      notes: [],
    });
  });

  it('takes the row with it where nothing cannot be said', async () => {
    expect(await ask('{ card { name must } }', 'staff')).toMatchObject({ data: { card: null } });
  });

  it('is not given by a role in another centre, even when the row came into the answer', async () => {
    expect((await ask('{ card { name note } }', 'leader', 'elsewhere')).data?.card).toEqual({ name: 'A', note: null });
  });
});
