import { aCentre } from '@hjerterom/centres/testing';
import { newId } from '@hjerterom/kernel';
import { systemActor } from '@hjerterom/platform';
import type { Membership } from '@hjerterom/platform/api';
import { TestWorld } from '@hjerterom/platform/testing';
import { PeopleApiModule } from '../src/api/index.js';
import { aPerson } from '../src/testing/index.js';

const card = 'id name preferredChannel languages address { street } contactPoints { kind value } birthYear note';
const list = `query ($centreId: ID!, $search: String, $first: Int) {
  people(centreId: $centreId, search: $search, first: $first) { edges { node { ${card} } } pageInfo { hasNextPage } } }`;
const one = `query ($centreId: ID!, $id: ID!) { person(centreId: $centreId, id: $id) { ${card} } }`;
const register = `mutation ($centreId: ID!, $key: String!, $input: RegisterPersonInput!) {
  registerPerson(centreId: $centreId, idempotencyKey: $key, input: $input) {
    __typename ... on Person { ${card} } ... on PossibleDoubles { people { name } }
    ... on InvalidInput { fields { path message } } } }`;
const update = `mutation ($centreId: ID!, $key: String!, $input: UpdatePersonInput!) {
  updatePerson(centreId: $centreId, idempotencyKey: $key, input: $input) {
    __typename ... on Person { ${card} } ... on InvalidInput { fields { path message } } } }`;

describe('people over GraphQL', () => {
  let world: TestWorld;
  let centreId: string;
  let leader: Membership;
  const asked = (more: object = {}) => ({ centreId, key: newId(), ...more });

  beforeAll(async () => {
    world = await TestWorld.create({ api: [PeopleApiModule] });
    centreId = (await aCentre(world)).id;
    leader = { centreId, personId: newId(), roles: ['leader'] };
  });
  afterAll(() => world.close());

  it('a person is registered once for a key, and found again', async () => {
    const variables = asked({
      input: {
        name: '  Amina Yusuf ',
        languages: ['so', 'nb'],
        contactPoints: [
          { kind: 'PHONE', value: '29 10 20 30' },
          { kind: 'EMAIL', value: 'amina@example.org' },
        ],
      },
    });
    const { data, errors } = await world.graphql<{ registerPerson: { id: string } }>(register, variables, leader);
    expect(errors).toBeUndefined();
    expect(data.registerPerson).toEqual({
      __typename: 'Person',
      id: expect.any(String),
      name: 'Amina Yusuf',
      preferredChannel: 'EMAIL',
      languages: ['so', 'nb'],
      address: { street: null },
      contactPoints: [
        { kind: 'PHONE', value: '+4729102030' },
        { kind: 'EMAIL', value: 'amina@example.org' },
      ],
      birthYear: null,
      note: null,
    });
    const again = await world.graphql(register, variables, leader);
    expect(again.data).toEqual(data);
    const search = await world.graphql(list, asked({ search: '2910' }), leader);
    expect(search.data).toMatchObject({ people: { edges: [{ node: { id: data.registerPerson.id } }] } });
  });

  it('possible doubles are an answer that names them', async () => {
    await world.graphql(register, asked({ input: { name: 'Torunn Vik' } }), leader);
    const { data } = await world.graphql(register, asked({ input: { name: 'Thorunn Vik' } }), leader);
    expect(data).toEqual({ registerPerson: { __typename: 'PossibleDoubles', people: [{ name: 'Torunn Vik' }] } });
  });

  it.each([
    ['nb', 'Dette er ikke et telefonnummer. Skriv 8 siffer, eller + og landkode.'],
    ['en', 'This is not a phone number. Write 8 digits, or + and the country code.'],
  ])('what does not hold is said field by field (%s)', async (language, message) => {
    const input = { name: 'Kai Lund', contactPoints: [{ kind: 'PHONE', value: '123' }] };
    const headers = { 'accept-language': language };
    const { data } = await world.graphql(register, asked({ input }), leader, headers);
    expect(data).toEqual({
      registerPerson: { __typename: 'InvalidInput', fields: [{ path: 'contactPoints.0.value', message }] },
    });
  });

  it('a change is shown at once', async () => {
    const { id } = await world.run(systemActor(centreId), (tx) => aPerson(tx));
    const { data } = await world.graphql(update, asked({ input: { personId: id, name: 'Nytt Navn' } }), leader);
    expect(data).toMatchObject({ updatePerson: { __typename: 'Person', id, name: 'Nytt Navn' } });
  });

  it('a volunteer sees their own card, and a stranger’s looks as if it were not there', async () => {
    const [own, other] = await world.run(systemActor(centreId), async (tx) => [await aPerson(tx), await aPerson(tx)]);
    const volunteer: Membership = { centreId, personId: own?.id ?? '', roles: ['volunteer'] };
    const { data } = await world.graphql<{ person: object }>(one, asked({ id: own?.id }), volunteer);
    expect(data.person).toMatchObject({ id: own?.id });
    for (const id of [other?.id, newId()]) {
      expect((await world.graphql(one, asked({ id }), volunteer)).data).toEqual({ person: null });
    }
    const denied = await world.graphql(update, asked({ input: { personId: own?.id, name: 'Ny' } }), volunteer);
    expect(denied.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('nobody who is not signed in gets in', async () => {
    const { errors } = await world.graphql(list, asked());
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
