import { aCentre } from '@hjerterom/centres/testing';
import { HoursApiModule } from '@hjerterom/hours/api';
import { anEntry } from '@hjerterom/hours/testing';
import { newId, timeRange } from '@hjerterom/kernel';
import { PeopleApiModule } from '@hjerterom/people/api';
import { aPerson } from '@hjerterom/people/testing';
import { type Role, systemActor, type Tx } from '@hjerterom/platform';
import type { Membership } from '@hjerterom/platform/api';
import { TestWorld } from '@hjerterom/platform/testing';
import { VolunteersApiModule } from '@hjerterom/volunteers/api';
import { aVolunteer } from '@hjerterom/volunteers/testing';

interface Hours {
  hours: {
    edges: { cursor: string; node: { id: string; minutes: number; status: string; personId: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

const listed = `query($centreId: ID!, $status: HoursStatus, $personId: ID, $first: Int, $after: String) {
  hours(centreId: $centreId, status: $status, personId: $personId, first: $first, after: $after) {
    edges { cursor node { id minutes status personId task start person { name } corrections { fromMinutes toMinutes by } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const correct = `mutation($centreId: ID!, $key: String!, $input: CorrectHoursInput!) {
  correctHours(centreId: $centreId, idempotencyKey: $key, input: $input) {
    __typename
    ... on HoursEntry { id minutes status confirmedHow corrections { fromMinutes toMinutes reason } }
    ... on HoursAlreadyConfirmed { entryId minutes }
    ... on InvalidInput { fields { path message } }
  }
}`;

const confirm = `mutation($centreId: ID!, $key: String!, $input: ConfirmHoursInput!) {
  confirmHours(centreId: $centreId, idempotencyKey: $key, input: $input) {
    __typename ... on HoursEntry { id status confirmedHow confirmedAt }
  }
}`;

describe('hours over GraphQL', () => {
  let world: TestWorld;
  let centreId: string;
  let leader: Membership;
  const inCentre = <T>(fn: (tx: Tx) => Promise<T>) => world.run(systemActor(centreId), fn);
  const as = (role: Role, personId: string): Membership => ({ centreId, personId, roles: [role] });
  const list = async (variables: object, who = leader) =>
    (await world.graphql<Hours>(listed, { centreId, ...variables }, who)).data.hours;

  beforeAll(async () => {
    world = await TestWorld.create({
      api: [PeopleApiModule, VolunteersApiModule, HoursApiModule],
      now: new Date('2026-11-24T13:00:00Z'),
    });
    centreId = (await aCentre(world)).id;
    leader = as('leader', await inCentre(async (tx) => (await aPerson(tx)).id));
  });
  afterAll(() => world.close());

  it('come latest first, page by page, for those who run the centre', async () => {
    const entries = await inCentre(async (tx) => {
      const made = [];
      for (const day of [3, 1, 2, 2]) {
        const start = new Date(Date.UTC(2026, 10, day, 10));
        made.push(await anEntry(tx, { happened: timeRange(start, new Date(start.getTime() + 3_600_000)) }));
      }
      return made;
    });
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { edges, pageInfo } = await list({ first: 3, after });
      seen.push(...edges.map(({ node }) => node.id));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    } while (after);
    const [third, first, ...second] = entries.map(({ id }) => id);
    expect(seen).toEqual([third, ...second.sort().reverse(), first]);
  });

  it('do not go on after a cursor that is not of this list', async () => {
    const cursor = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
    for (const after of [cursor(['2026-11-24', 'x']), cursor(['x', newId()]), cursor([newId()]), 'nonsense']) {
      const { errors } = await world.graphql(listed, { centreId, after }, leader);
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('are for a volunteer their own only, and for a resident nothing', async () => {
    const mine = await inCentre((tx) => anEntry(tx));
    await inCentre((tx) => anEntry(tx));
    const { edges } = await list({}, as('volunteer', mine.personId));
    expect(edges.map(({ node }) => node.id)).toEqual([mine.id]);
    const answer = await world.graphql(listed, { centreId }, as('resident', mine.personId));
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('can be asked for by status and by person', async () => {
    const { id, personId } = await inCentre((tx) => anEntry(tx));
    const other = await inCentre((tx) => anEntry(tx, { personId }));
    const input = { entryId: id };
    const variables = { centreId, key: 'confirm-one', input };
    const { data } = await world.graphql(confirm, variables, as('volunteer', personId));
    expect(data).toEqual({
      confirmHours: {
        __typename: 'HoursEntry',
        id,
        status: 'CONFIRMED',
        confirmedHow: 'SELF',
        confirmedAt: '2026-11-24T13:00:00.000Z',
      },
    });
    const ids = async (filter: object) => (await list({ personId, ...filter })).edges.map(({ node }) => node.id);
    expect(await ids({ status: 'CONFIRMED' })).toEqual([id]);
    expect(await ids({ status: 'PROPOSED' })).toEqual([other.id]);
  });

  it('are corrected by the leader with a trace, and what cannot be is said in words', async () => {
    const { id } = await inCentre((tx) => anEntry(tx));
    const input = { entryId: id, minutes: 45, reason: 'Ringte' };
    const { data } = await world.graphql(correct, { centreId, key: 'c-1', input }, leader);
    expect(data).toEqual({
      correctHours: {
        __typename: 'HoursEntry',
        id,
        minutes: 45,
        status: 'CONFIRMED',
        confirmedHow: 'LEADER',
        corrections: [{ fromMinutes: 60, toMinutes: 45, reason: 'Ringte' }],
      },
    });
    const bad = { entryId: id, minutes: 1441 };
    const answer = await world.graphql(correct, { centreId, key: 'c-2', input: bad }, leader);
    expect(answer.data).toEqual({
      correctHours: {
        __typename: 'InvalidInput',
        fields: [{ path: 'minutes', message: 'Tallet må være 1440 eller mindre.' }],
      },
    });
  });

  it('are summed up for a volunteer: confirmed in all and this year, and what nobody has confirmed', async () => {
    const totals = async (personId: string, who: Membership) => {
      const query = `query($centreId: ID!, $personId: ID!) { volunteer(centreId: $centreId, personId: $personId) {
        hoursTotals { minutes minutesThisYear times unconfirmed } } }`;
      type Totals = { volunteer: { hoursTotals: object } };
      return (await world.graphql<Totals>(query, { centreId, personId }, who)).data.volunteer.hoursTotals;
    };
    const personId = await inCentre(async (tx) => {
      const { personId } = await aVolunteer(tx);
      // Half past eleven in the evening of New Year's Eve in Oslo, and half past midnight.
      for (const start of ['2025-12-31T22:30:00Z', '2025-12-31T23:30:00Z', '2026-11-02T10:00:00Z']) {
        const happened = timeRange(new Date(start), new Date(new Date(start).getTime() + 3_600_000));
        await anEntry(tx, { personId, happened });
      }
      return personId;
    });
    const volunteer = as('volunteer', personId);
    const nothing = { minutes: 0, minutesThisYear: 0, times: 0 };
    expect(await totals(personId, leader)).toEqual({ ...nothing, unconfirmed: 3 });
    const { edges } = await list({ personId });
    for (const { node } of edges.slice(1)) {
      await world.graphql(confirm, { centreId, key: node.id, input: { entryId: node.id } }, volunteer);
    }
    const given = { minutes: 120, minutesThisYear: 60, times: 2, unconfirmed: 1 };
    expect(await totals(personId, leader)).toEqual(given);
    expect(await totals(personId, volunteer)).toEqual(given);
    const idle = await inCentre(async (tx) => (await aVolunteer(tx)).personId);
    expect(await totals(idle, leader)).toEqual({ ...nothing, unconfirmed: 0 });
  });

  it('tell a volunteer who corrects too late what stands', async () => {
    const { id, personId } = await inCentre((tx) => anEntry(tx));
    const volunteer = as('volunteer', personId);
    await world.graphql(confirm, { centreId, key: 'late-1', input: { entryId: id } }, volunteer);
    const input = { entryId: id, minutes: 300 };
    const { data } = await world.graphql(correct, { centreId, key: 'late-2', input }, volunteer);
    expect(data).toEqual({ correctHours: { __typename: 'HoursAlreadyConfirmed', entryId: id, minutes: 60 } });
  });
});
