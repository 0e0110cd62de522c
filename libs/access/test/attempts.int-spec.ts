import { CentresApiModule } from '@hjerterom/centres/api';
import { aCentre } from '@hjerterom/centres/testing';
import { newId } from '@hjerterom/kernel';
import { PeopleApiModule } from '@hjerterom/people/api';
import { systemActor, type Tx } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import { AccessApiModule } from '../src/api/index.js';
import { type Attempter, count, limits, tooManyAttempts } from '../src/limits/attempts.js';

const crowd = Array.from({ length: 30 });

describe('how often one may try', () => {
  let world: TestWorld;

  beforeAll(async () => {
    world = await TestWorld.create({ api: [AccessApiModule, CentresApiModule, PeopleApiModule], ownSessions: true });
    await aCentre(world);
  });
  afterAll(() => world.close());

  const asSystem = <T>(fn: (tx: Tx) => Promise<T>) => world.run(systemActor(null), fn);
  const somebody = (): Attempter => ({ account: newId(), address: newId(), network: newId() });
  const refused = (who: Attempter) => tooManyAttempts(world.database, world.config, 'prove', who);

  it.each(['account', 'address', 'network'] as const)('is counted by %s', async (by) => {
    const who = somebody();
    const others = () => ({ ...somebody(), [by]: who[by] });
    for (let n = 0; n < limits.prove[by]; n++) expect(await refused(others())).toBe(false);
    expect(await refused(others())).toBe(true);
    expect(await refused(somebody())).toBe(false);
  });

  it('is counted rightly when many come at once', async () => {
    const who = somebody();
    const answers = await Promise.all(crowd.map(() => refused(who)));
    expect(answers.filter((no) => !no)).toHaveLength(limits.prove.account);
  });

  it('would not be, if it were read and then written', async () => {
    const key = newId();
    const naive = async (tx: Tx) => {
      const [row] = await tx.query<{ count: number }>('SELECT count FROM access_attempt_count WHERE key = $1', [key]);
      await tx.query(
        `INSERT INTO access_attempt_count (key, ends_at, count) VALUES ($1, $2, $3)
         ON CONFLICT (key) DO UPDATE SET count = excluded.count`,
        [key, new Date('2999-01-01'), (row?.count ?? 0) + 1],
      );
      return row?.count ?? 0;
    };
    const counts = await Promise.all(crowd.map(() => asSystem(naive)));
    expect(counts.filter((before) => before < limits.prove.account).length).toBeGreaterThan(limits.prove.account);
  });

  it('begins anew when the span is over', async () => {
    const key = newId();
    const next = async () => (await asSystem((tx) => count(tx, [key], 60))).get(key);
    expect([await next(), await next()]).toEqual([1, 2]);
    await world.rows(`UPDATE access_attempt_count SET ends_at = ends_at - interval '61 minutes' WHERE key = $1`, [key]);
    expect([await next(), await next()]).toEqual([1, 2]);
  });

  it('keeps no address and no network', async () => {
    await refused({ account: 'kari', address: 'email:kari@example.org', network: '192.0.2.0/24' });
    const kept = JSON.stringify(await world.rows('SELECT * FROM access_attempt_count'));
    expect(kept).not.toMatch(/kari|192\.0/);
  });

  it('is told by the page, in the same way for an address that nobody has', async () => {
    const ask = () =>
      fetch(`${world.url}/sign-in`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ address: 'ingen@example.org' }),
      });
    for (let n = 0; n < limits.ask.address; n++) expect((await ask()).status).toBe(303);
    const page = await ask();
    expect([page.status, (await page.text()).includes('for mange ganger')]).toEqual([429, true]);
  });
});
