import { countStatements } from '@hjerterom/platform/testing';
import { days, hours, NeedsWorld, tuesday } from './needs-world.js';

const day = `query($centreId: ID!, $from: DateTime!, $to: DateTime!, $first: Int, $after: String) {
  occurrences(centreId: $centreId, from: $from, to: $to, first: $first, after: $after) {
    edges { node { id state start need { id recipient { name } } places { state person { name } } } }
    pageInfo { hasNextPage endCursor } } }`;
const unmatched = `query($centreId: ID!, $first: Int, $after: String) {
  unmatchedNeeds(centreId: $centreId, first: $first, after: $after) {
    edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
const awaited = `query($centreId: ID!, $first: Int, $after: String) {
  awaitedOffers(centreId: $centreId, first: $first, after: $after) {
    edges { node { id status expiresAt need { id } } } pageInfo { hasNextPage endCursor } } }`;

interface Listed {
  edges: { node: { id: string } & Record<string, unknown> }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

describe('the day at a glance', () => {
  let at: NeedsWorld;
  const later = (ms: number) => new Date(tuesday.getTime() + ms);
  const fixed = (ms: number) => ({ fixed: { startsAt: later(ms), minutes: 60 } });
  const list = async (query: string, variables: object = {}) => {
    const { data, errors } = await at.graphql<Record<string, Listed>>(query, variables);
    expect(errors).toBeUndefined();
    return Object.values(data)[0] as Listed;
  };
  const ids = ({ edges }: Listed) => edges.map(({ node }) => node.id);
  const today = { from: later(-hours(10)).toISOString(), to: later(hours(14)).toISOString() };

  beforeEach(async () => {
    at = await NeedsWorld.create();
  });
  afterEach(() => at.close());

  it('has the dates of all needs by when they begin, with who is helped and who comes', async () => {
    const recipientId = await at.resident({ name: 'Aud Prøvedal' });
    const { needId } = await at.assigned({ recipientId, when: fixed(hours(3)) });
    const window = { window: { from: tuesday, to: later(days(3)), minutes: 60 } };
    const undecided = await at.need({ when: window });
    await at.need({ when: fixed(days(2)) });
    const { edges } = await list(day, today);
    expect(edges.map(({ node }) => node)).toMatchObject([
      { start: null, need: { id: undecided }, places: [] },
      {
        start: later(hours(3)).toISOString(),
        need: { id: needId, recipient: { name: 'Aud Prøvedal' } },
        places: [{ state: 'TAKEN', person: { name: expect.any(String) } }],
      },
    ]);
    const first = await list(day, { ...today, first: 1 });
    const second = await list(day, { ...today, first: 1, after: first.pageInfo.endCursor });
    expect([...ids(first), ...ids(second)]).toEqual(edges.map(({ node }) => node.id));
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('asks as many statements for twelve dates as for two', async () => {
    const count = async () => (await countStatements(() => list(day, today))).statements.length;
    for (let hour = 1; hour <= 2; hour += 1) await at.assigned({ when: fixed(hours(hour)) });
    const few = await count();
    for (let third = 1; third <= 10; third += 1) await at.assigned({ when: fixed(hours(1 + third / 3)) });
    expect(await count()).toBe(few);
  });

  it('refuses a time that is too long, and a stranger', async () => {
    const long = await at.graphql(day, { ...today, to: later(days(40)).toISOString() });
    expect(long.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const volunteer = { ...at.leader, roles: ['volunteer' as const] };
    for (const query of [day, unmatched]) {
      const refused = await at.world.graphql(query, { centreId: at.centre.id, ...today }, volunteer);
      expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });

  it('has the needs that lack somebody, the urgent first, then the soonest', async () => {
    const late = await at.need({ when: fixed(days(9)) });
    const soon = await at.need({ when: fixed(days(2)) });
    const urgent = await at.need({ when: fixed(days(4)), urgent: true });
    await at.assigned({ when: fixed(days(1)) });
    const first = await list(unmatched, { first: 2 });
    expect(ids(first)).toEqual([urgent, soon]);
    expect(ids(await list(unmatched, { after: first.pageInfo.endCursor }))).toEqual([late]);
    const wrong = await at.graphql(unmatched, { after: 'W10' });
    expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('has the offers without an answer, the one asked longest ago first, with their need', async () => {
    await at.assigned();
    const asked: string[] = [];
    const needs: string[] = [];
    for (let count = 0; count < 2; count += 1) {
      const needId = await at.need();
      needs.push(needId);
      const [offer] = await at.ask(needId, [await at.volunteer()]);
      if (offer) asked.push(offer.offerId);
      at.world.clock.set(later(hours(count + 1)));
    }
    const first = await list(awaited, { first: 1 });
    expect(first.edges).toMatchObject([{ node: { id: asked[0], status: 'SENT', need: { id: needs[0] } } }]);
    expect(ids(await list(awaited, { after: first.pageInfo.endCursor }))).toEqual([asked[1]]);
  });
});
