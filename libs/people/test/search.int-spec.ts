import { aCentre } from '@hjerterom/centres/testing';
import { newId } from '@hjerterom/kernel';
import { type Actor, systemActor, type Tx } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import { listPeople, type PeopleAsked } from '../src/index.js';
import { personPolicy } from '../src/person/person.policy.js';
import { searchHits } from '../src/person/search-hits.js';
import { aPerson } from '../src/testing/index.js';

const names = [
  'Bjørn Østby',
  'Katrine Berg',
  'Nguyen Thi Mai',
  'Mohammed Ali',
  'Ida Svendsen',
  'Karin Å. Dahl',
  'ሰላም ተስፋይ',
  'محمد علي',
  'Anne-Marie Å%s_n',
  'Marit Moe',
];

describe('finding a person while typing', () => {
  let world: TestWorld;
  let leader: Actor;

  beforeAll(async () => {
    world = await TestWorld.create({});
    const { id } = await aCentre(world);
    leader = { centreId: id, personId: newId(), roles: ['leader'] };
    await world.run(systemActor(id), async (tx) => {
      for (const name of names) await aPerson(tx, { name, contactPoints: [] });
      const points = [{ kind: 'phone', value: '+46 70 123 45 67' } as const];
      await aPerson(tx, { name: 'Åke Andersson', contactPoints: points });
    });
    const { id: elsewhere } = await aCentre(world);
    await world.run(systemActor(elsewhere), (tx) => aPerson(tx, { name: 'Katrine Berg' }));
  });
  afterAll(() => world.close());

  const found = async (asked: PeopleAsked, actor = leader) =>
    (await world.run(actor, (tx) => listPeople(tx, asked))).edges.map(({ node }) => node.name);

  it.each([
    ['kat', 'Katrine Berg'],
    ['berg kat', 'Katrine Berg'],
    ['cathrine berg', 'Katrine Berg'],
    ['bjorn', 'Bjørn Østby'],
    ['ostby', 'Bjørn Østby'],
    ['nguen', 'Nguyen Thi Mai'],
    ['mohamed', 'Mohammed Ali'],
    ['svenson', 'Ida Svendsen'],
    ['ሰላ', 'ሰላም ተስፋይ'],
    ['علي', 'محمد علي'],
    ['å%s_', 'Anne-Marie Å%s_n'],
    ['70 123', 'Åke Andersson'],
    ['0046 70', 'Åke Andersson'],
    ['+46701234567', 'Åke Andersson'],
  ])('forgives: «%s» finds %s', async (typed, name) => {
    expect((await found({ search: typed }))[0]).toBe(name);
  });

  it('puts the names that begin with what was typed before those that are only like it', async () => {
    expect(await found({ search: 'mari' })).toEqual(['Marit Moe', 'Anne-Marie Å%s_n']);
    expect(await found({ search: 'k' })).toEqual(['Karin Å. Dahl', 'Katrine Berg']);
  });

  it('takes a percent sign for a percent sign', async () => {
    expect(await found({ search: '%%%' })).toEqual([]);
  });

  it('finds nobody of another centre, and only oneself for a volunteer', async () => {
    expect(await found({ search: 'katrine berg' })).toHaveLength(1);
    expect(await found({}, { centreId: leader.centreId, personId: newId(), roles: ['volunteer'] })).toEqual([]);
  });

  it('gives everybody by name, in the order of the Norwegian alphabet, when nothing is typed', async () => {
    const all = await found({ search: ' ' });
    expect(all).toHaveLength(names.length + 1);
    expect(all.filter((name) => /^[A-ZÆØÅ]/.test(name)).at(-1)).toBe('Åke Andersson');
  });

  it.each(['', 'a'])('gives every page once, also with a search («%s»)', async (search) => {
    const whole = await found({ search });
    const pages: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listPeople>> = await world.run(leader, (tx) =>
        listPeople(tx, { search, first: 1, after }),
      );
      pages.push(...page.edges.map(({ node }) => node.name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(pages).toEqual(whole);
    expect(pages.length).toBeGreaterThan(2);
  });

  it('says so when the person after whom a page was to go on is gone', async () => {
    const after = Buffer.from(JSON.stringify([newId()])).toString('base64url');
    await expect(found({ after })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
  });

  it('looks only through its own centre, however many others there are', async () => {
    await world.rows(
      `INSERT INTO people_person (id, centre_id, name, preferred_channel, languages, created_at, updated_at)
       SELECT gen_random_uuid(), c.id, 'Per ' || md5(n::text || c.id), 'call', '{}', now(), now()
       FROM centres_centre c, generate_series(1, 5000) n`,
    );
    await world.rows(
      `INSERT INTO people_contact_point (id, person_id, centre_id, kind, value, position)
       SELECT gen_random_uuid(), id, centre_id, 'phone', '+4729' || lpad((random() * 999999)::int::text, 6, '0'), 9
       FROM people_person`,
    );
    await world.rows('ANALYZE people_person, people_contact_point');
    const byName = await world.run(leader, (tx) => planOf(tx, 'katrine'));
    expect(byName).toContain('people_person_search');
    const byPhone = await world.run(leader, (tx) => planOf(tx, '290 12'));
    expect(byPhone).toMatch(/people_contact_point\w+/);
    expect(byName + byPhone).not.toContain('Seq Scan');
  });
});

async function planOf(tx: Tx, typed: string): Promise<string> {
  const params: unknown[] = [];
  const hits = searchHits(personPolicy.where(tx.actor, 'read', 'p', params), typed, params);
  const lines = await tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${hits}`, params);
  return lines.map((line) => line['QUERY PLAN']).join('\n');
}
