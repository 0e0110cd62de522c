import { systemActor } from '../src/actor/index.js';
import { anyDue, claimDue } from '../src/jobs/index.js';
import { TestWorld } from '../src/testing/index.js';

const centreId = '8f5cf1a1-0d5b-4f0e-9b7a-0c3f1f0a7c11';

describe('work that is due', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await TestWorld.create({});
    await world.rows(
      `CREATE TABLE due_thing (id uuid DEFAULT gen_random_uuid(), centre_id uuid NOT NULL, due_at timestamptz NOT NULL,
         attempts int NOT NULL, lease_until timestamptz)`,
    );
    await world.rows('GRANT SELECT, UPDATE ON due_thing TO PUBLIC');
  });
  afterAll(() => world?.close());

  it.each([
    [0, 1],
    [10, 1],
    [12, 2],
    [40, 30],
    [1_000, 120],
  ])('is leased after %i tries for %i times as long: what always fails is tried ever less', async (attempts, times) => {
    await world.rows('DELETE FROM due_thing');
    await world.rows('INSERT INTO due_thing (centre_id, due_at, attempts) VALUES ($1, $2, $3)', [
      ...[centreId, world.clock.now(), attempts],
    ]);
    const claim = () =>
      world.run(systemActor(null), (tx) =>
        claimDue(tx, { table: 'due_thing', dueColumn: 'due_at', where: 'true' }, 10, 10_000),
      );
    expect(await claim()).toMatchObject([{ centreId }]);
    expect(await claim()).toEqual([]);
    const [row] = await world.rows(
      'SELECT attempts, extract(epoch FROM lease_until - clock_timestamp())::float AS seconds FROM due_thing',
    );
    expect(row?.attempts).toBe(attempts + 1);
    expect(Math.round((row?.seconds as number) / 10)).toBe(times);
  });

  it('is looked for in all tables by one statement, and found in those alone that have some that nobody holds', async () => {
    await world.rows('DELETE FROM due_thing');
    const things = { table: 'due_thing', dueColumn: 'due_at', where: 'true' };
    const heavy = { ...things, where: 'attempts > 5' };
    const look = () => world.run(systemActor(null), (tx) => anyDue(tx, [things, heavy]));
    expect(await look()).toEqual([false, false]);
    const write = (dueAt: Date) =>
      world.rows('INSERT INTO due_thing (centre_id, due_at, attempts) VALUES ($1, $2, 0)', [centreId, dueAt]);
    await write(new Date(world.clock.now().getTime() + 1_000));
    expect(await look()).toEqual([false, false]);
    await write(world.clock.now());
    expect(await look()).toEqual([true, false]);
    await world.run(systemActor(null), (tx) => claimDue(tx, things, 10, 10_000));
    expect(await look()).toEqual([false, false]);
    expect(await world.run(systemActor(null), (tx) => anyDue(tx, []))).toEqual([]);
  });
});
