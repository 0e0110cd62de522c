import { parse, print } from 'graphql';
import { AcceptedOperations } from './accepted-operations.js';

const card = 'fragment Card on Person { id name }';
const people = 'query People($centreId: ID!) { people(centreId: $centreId, first: 10) { edges { node { ...Card } } } }';
const accepted = new AcceptedOperations([`${card} ${people}`]);

describe('the operations of the screens', () => {
  it.each([
    ['as it was written', `${card} ${people}`],
    ['with its lines broken elsewhere', print(parse(`${card} ${people}`))],
    ['with its fragment last', `${people}\n\n${card}`],
    [
      'with its fields and arguments in another order',
      `${card.replace('id name', 'name id')} ${people.replace('centreId: $centreId, first: 10', 'first: 10, centreId: $centreId')}`,
    ],
    ['with what a cache adds', `${people.replace('node {', 'node { __typename')} ${card.replace('{', '{ __typename')}`],
  ])('are known %s', (_how, text) => {
    expect(accepted.nameOf(text)).toBe('People');
    expect(accepted.nameOf(text)).toBe('People');
  });

  it.each([
    ['a field more', `${card.replace('name', 'name birthYear')} ${people}`],
    ['a field less', `${card.replace('name', '')} ${people}`],
    ['a longer page', `${card} ${people.replace('10', '100')}`],
    ['another name for a field', `${card.replace('name', 'id2: name')} ${people}`],
    ['a second operation', `${card} ${people} query More { me { memberships { centreId } } }`],
    ['a fragment that is not used', `${card} ${people} fragment Other on Person { birthYear }`],
    ['a directive', `${card.replace('name', 'name @include(if: true)')} ${people}`],
    ['__typename under another name', `${card.replace('name', 'name t: __typename')} ${people}`],
    ['nothing but __typename', '{ __typename }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['no document', '{'],
    ['no text', { query: people }],
    ['nothing', undefined],
  ])('are not: one with %s', (_what, text) => {
    expect(accepted.nameOf(text)).toBeUndefined();
  });

  it('are not those of an empty list', () => {
    expect(new AcceptedOperations([]).nameOf('')).toBeUndefined();
    expect(new AcceptedOperations([]).nameOf('{')).toBeUndefined();
  });
});
