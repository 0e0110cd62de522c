import { systemActor } from '../src/actor/index.js';
import { TestWorld } from '../src/testing/index.js';
import { Housekeeping } from '../src/worker/index.js';

describe('housekeeping', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await TestWorld.create({});
  });
  afterAll(() => world.close());

  it('says that a worker lives here, and clears away what was told and done a month ago, and old keys', async () => {
    const ids = { old: '01900000-0000-7000-8000-000000000001', waiting: '01900000-0000-7000-8000-000000000002' };
    for (const id of Object.values(ids)) {
      await world.rows(
        `INSERT INTO platform_outbox (id, name, payload, centre_id, occurred_at, dispatched_at)
         VALUES ($1, 'test.told', '{}', $1, now() - interval '40 days', now() - interval '40 days')`,
        [id],
      );
    }
    await world.rows(
      `INSERT INTO platform_inbox (event_id, handler_id, lease_until) VALUES ($1, 'test.not-done', now())`,
      [ids.waiting],
    );
    const keyUsed = (key: string, at: Date) =>
      world.rows(
        `INSERT INTO platform_idempotency_key (actor, mutation, key, input_hash, used_at) VALUES ('a', 'm', $1, 'h', $2)`,
        [key, at],
      );
    await keyUsed('of today', world.clock.now());
    await keyUsed('of the day before yesterday', new Date(world.clock.now().getTime() - 2 * 86_400_000));

    const keeping = new Housekeeping(world.database);
    expect(await keeping.aliveHere()).toBe(false);
    await keeping.pass();
    await keeping.pass();
    expect(await keeping.aliveHere()).toBe(true);
    expect(await world.rows('SELECT id FROM platform_outbox')).toEqual([{ id: ids.waiting }]);
    expect(await world.rows('SELECT key FROM platform_idempotency_key')).toEqual([{ key: 'of today' }]);
    expect(await world.run(systemActor(null), (tx) => tx.query('SELECT 1 FROM platform_worker'))).toHaveLength(1);
  });
});
