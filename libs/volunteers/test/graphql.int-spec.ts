import { aCentre } from '@hjerterom/centres/testing';
import { newId } from '@hjerterom/kernel';
import { PeopleApiModule } from '@hjerterom/people/api';
import { aPerson } from '@hjerterom/people/testing';
import { type Role, systemActor, type Tx } from '@hjerterom/platform';
import type { Membership } from '@hjerterom/platform/api';
import { TestWorld } from '@hjerterom/platform/testing';
import { blockPair, commit } from '@hjerterom/volunteers';
import { VolunteersApiModule } from '@hjerterom/volunteers/api';
import { aVolunteer } from '@hjerterom/volunteers/testing';

interface Volunteers {
  volunteers: {
    edges: { node: { id: string; person: { name: string } } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

const everything = `
  id status skills capacityMinutesPerWeek since note appliedAt answerBy person { name volunteerStatus }
  weekly { weekday from to } exceptions { from to available fromTime toTime note }
  certificate { shownOn legalBasis seenBy seenByPerson { id } } confidentiality { signedOn }
  commitments(from: "2026-11-24T00:00:00Z", to: "2026-12-24T00:00:00Z") { start end sourceKind sourceId }
  blockedPairs { personId person { name volunteerStatus } }`;

const listed = `query($centreId: ID!, $status: VolunteerStatus, $search: String, $first: Int, $after: String) {
  volunteers(centreId: $centreId, status: $status, search: $search, first: $first, after: $after) {
    edges { node { ${everything} } } pageInfo { hasNextPage endCursor }
  }
}`;

const one = `query($centreId: ID!, $personId: ID!) { volunteer(centreId: $centreId, personId: $personId) { ${everything} } }`;

/** A mutation of this name over its input, which answers its type and the volunteer where there is one. */
const mutation = (
  name: string,
  more = '',
) => `mutation($centreId: ID!, $key: String!, $input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) {
  answer: ${name}(centreId: $centreId, idempotencyKey: $key, input: $input) {
    __typename ... on Volunteer { ${everything} } ... on InvalidInput { fields { path message } } ${more}
  }
}`;

describe('volunteers over GraphQL', () => {
  let world: TestWorld;
  let centreId: string;
  let leader: Membership;
  const inCentre = <T>(fn: (tx: Tx) => Promise<T>) => world.run(systemActor(centreId), fn);
  const as = (role: Role, personId: string): Membership => ({ centreId, personId, roles: [role] });
  const named = (name: string, given: Parameters<typeof aVolunteer>[1] = {}) =>
    inCentre(async (tx) => (await aVolunteer(tx, { ...given, person: { name } })).personId);
  const list = async (variables: object, who = leader) =>
    (await world.graphql<Volunteers>(listed, { centreId, ...variables }, who)).data.volunteers;
  const names = async (variables: object) => (await list(variables)).edges.map(({ node }) => node.person.name);
  const act = async (name: string, input: object, { who = leader, more = '' } = {}) => {
    const variables = { centreId, key: newId(), input };
    const { data, errors } = await world.graphql<{ answer: Record<string, unknown> }>(
      mutation(name, more),
      variables,
      who,
    );
    return data?.answer ?? errors?.[0]?.extensions.code;
  };

  beforeAll(async () => {
    world = await TestWorld.create({ api: [PeopleApiModule, VolunteersApiModule] });
    centreId = (await aCentre(world)).id;
    leader = as('leader', await inCentre(async (tx) => (await aPerson(tx)).id));
  });
  afterAll(() => world.close());

  it('come by name in the order of the Norwegian alphabet, page by page, each once', async () => {
    for (const name of ['Åse Prøve', 'Øystein Prøve', 'Ærling Prøve', 'Zara Prøve', 'Anna Prøve', 'Anna Prøve']) {
      await named(name);
    }
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { edges, pageInfo } = await list({ first: 2, after });
      seen.push(...edges.map(({ node }) => node.person.name));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    } while (after);
    expect(seen).toEqual(['Anna Prøve', 'Anna Prøve', 'Zara Prøve', 'Ærling Prøve', 'Øystein Prøve', 'Åse Prøve']);
  });

  it('do not go on after a cursor that is not of this list, and no cursor holds a name', async () => {
    const cursor = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
    for (const after of [cursor([newId()]), cursor(['Anna']), cursor([1, 2]), 'nonsense']) {
      const { errors } = await world.graphql(listed, { centreId, after }, leader);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    const { pageInfo } = await list({ first: 1 });
    expect(Buffer.from(pageInfo.endCursor, 'base64url').toString()).toMatch(/^\["[0-9a-f-]{36}"\]$/);
  });

  it('are found by a part of the name and by a misspelt one, and by status', async () => {
    await named('Mohammed Yusuf Warsame', { status: 'applied' });
    expect(await names({ search: 'yusuf' })).toEqual(['Mohammed Yusuf Warsame']);
    expect(await names({ search: 'mohamed' })).toEqual(['Mohammed Yusuf Warsame']);
    expect(await names({ search: 'oystein' })).toEqual(['Øystein Prøve']);
    expect(await names({ status: 'APPLIED' })).toEqual(['Mohammed Yusuf Warsame']);
    expect(await names({ status: 'LEFT' })).toEqual([]);
    expect(await names({ search: '%' })).toEqual([]);
  });

  it('show everything about one to those who run the centre', async () => {
    const personId = await named('Berit Hel');
    const recipient = await inCentre(async (tx) => (await aPerson(tx, { name: 'Per Mottaker' })).id);
    const sourceId = newId();
    const during = { start: new Date('2026-11-30T10:00:00Z'), end: new Date('2026-11-30T11:00:00Z') };
    await inCentre(async (tx) => {
      await commit(tx, { personId, during, sourceKind: 'need-place', sourceId });
      await blockPair(tx, { volunteerId: personId, personId: recipient });
    });
    await act('setVolunteerNote', { personId, note: 'Har bil' });
    const { data } = await world.graphql(one, { centreId, personId }, leader);
    expect(data.volunteer).toMatchObject({
      id: personId,
      status: 'ACTIVE',
      skills: ['besoksvenn', 'handlehjelp', 'leksehjelp'],
      since: '2025-08-14',
      note: 'Har bil',
      person: { name: 'Berit Hel', volunteerStatus: 'ACTIVE' },
      certificate: { shownOn: '2025-08-14', legalBasis: 'MINORS', seenBy: null },
      confidentiality: { signedOn: '2025-08-14' },
      commitments: [
        { start: '2026-11-30T10:00:00.000Z', end: '2026-11-30T11:00:00.000Z', sourceKind: 'need-place', sourceId },
      ],
      blockedPairs: [{ personId: recipient, person: { name: 'Per Mottaker', volunteerStatus: null } }],
    });

    const own = await world.graphql(one, { centreId, personId }, as('volunteer', personId));
    expect(own.data.volunteer).toMatchObject({
      note: null,
      blockedPairs: [],
      certificate: { shownOn: '2025-08-14' },
      person: { name: 'Berit Hel' },
    });
    const coordinator = await world.graphql(one, { centreId, personId }, as('coordinator', newId()));
    expect(coordinator.data.volunteer).toMatchObject({ note: null, blockedPairs: [], certificate: null });
  });

  it('show a volunteer nobody but themself', async () => {
    const personId = await named('Siv Selv');
    const other = as('volunteer', await named('Ola Annen'));
    expect((await world.graphql(one, { centreId, personId }, other)).data).toEqual({ volunteer: null });
    expect((await world.graphql(listed, { centreId }, other)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await world.graphql(listed, { centreId })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('are registered, talked with, vetted and told what they can do', async () => {
    const personId = await inCentre(async (tx) => (await aPerson(tx, { name: 'Ny Frivillig' })).id);
    const skills = ['leksehjelp'];
    expect(await act('registerVolunteer', { personId, skills })).toMatchObject({ status: 'APPLIED', skills });
    const more = '... on AlreadyVolunteer { personId status }';
    expect(await act('registerVolunteer', { personId }, { more })).toEqual({
      __typename: 'AlreadyVolunteer',
      personId,
      status: 'APPLIED',
    });
    const possible = '... on StatusNotPossible { from possible }';
    expect(await act('changeVolunteerStatus', { personId, status: 'PAUSED' }, { more: possible })).toEqual({
      __typename: 'StatusNotPossible',
      from: 'APPLIED',
      possible: ['LEFT'],
    });
    expect(await act('recordTalk', { personId, heldOn: '2026-11-23' })).toMatchObject({ status: 'TALK_BOOKED' });
    expect(await act('changeVolunteerStatus', { personId, status: 'APPROVED' })).toMatchObject({ status: 'APPROVED' });
    const certificate = { personId, shownOn: '2026-11-20', legalBasis: 'MINORS' };
    expect(await act('recordCertificate', certificate)).toMatchObject({
      certificate: {
        shownOn: '2026-11-20',
        legalBasis: 'MINORS',
        seenBy: leader.personId,
        seenByPerson: { id: leader.personId },
      },
    });
    expect(
      await act(
        'recordConfidentiality',
        { personId, signedOn: '2030-01-01' },
        {
          more: '... on DateInFuture { today }',
        },
      ),
    ).toEqual({ __typename: 'DateInFuture', today: '2026-11-24' });
    expect(await act('setCapacity', { personId, minutesPerWeek: 90 })).toMatchObject({ capacityMinutesPerWeek: 90 });
    expect(await act('setSkills', { personId, skills: [] })).toMatchObject({ skills: [] });
  });

  it('say themselves when they can, and hear in words what does not hold', async () => {
    const personId = await named('Tid Tider');
    const self = as('volunteer', personId);
    const weekly = [{ weekday: 2, from: '18:00', to: '24:00' }];
    const exceptions = [{ from: '2026-12-24', to: '2026-12-26', available: false, note: 'Jul' }];
    expect(await act('setAvailability', { personId, weekly, exceptions }, { who: self })).toMatchObject({
      weekly,
      exceptions: [{ ...exceptions[0], fromTime: null, toTime: null }],
    });
    const bad = {
      personId,
      weekly: [{ weekday: 8, from: '18:00', to: '17:00' }],
      exceptions: [{ from: '2026-12-24', to: '2026-12-23', available: false, fromTime: '12:00', toTime: '25:00' }],
    };
    expect(await act('setAvailability', bad, { who: self })).toEqual({
      __typename: 'InvalidInput',
      fields: [
        { path: 'weekly.0.weekday', message: 'Tallet må være 7 eller mindre.' },
        { path: 'weekly.0.to', message: 'Slutten må komme etter starten.' },
        { path: 'exceptions.0.to', message: 'Slutten må komme etter starten.' },
        {
          path: 'exceptions.0.toTime',
          message: 'Skriv klokkeslettet som timer og minutter, for eksempel 18:00.',
        },
      ],
    });
    expect(await act('setVolunteerNote', { personId, note: 'Flink' }, { who: self })).toBe('NOT_FOUND');
  });

  it('are blocked from being paired with somebody, by those who run the centre', async () => {
    const volunteerId = await named('Ikke Sammen');
    const personId = await inCentre(async (tx) => (await aPerson(tx)).id);
    const blockedPair = (name: string) =>
      world.graphql<{ answer: { blockedPairs: object[] } }>(
        mutation(name).replace(/\$input: \w+!/, '$input: BlockedPairInput!'),
        { centreId, key: newId(), input: { volunteerId, personId } },
        leader,
      );
    expect((await blockedPair('blockPair')).data.answer.blockedPairs).toMatchObject([{ personId }]);
    expect((await blockedPair('unblockPair')).data.answer.blockedPairs).toEqual([]);
  });

  it('show promises of a hundred days at most', async () => {
    const personId = await named('Lang Tid');
    const query = `query($centreId: ID!, $personId: ID!) { volunteer(centreId: $centreId, personId: $personId) {
      commitments(from: "2026-01-01T00:00:00Z", to: "2027-01-01T00:00:00Z") { start } } }`;
    const { errors } = await world.graphql(query, { centreId, personId }, leader);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
