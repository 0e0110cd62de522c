import { newId } from '@hjerterom/kernel';
import { type Actor, anonymousActor, linkActor, systemActor } from '../src/actor/index.js';
import { secondWall, withoutSecondWall } from '../src/database/index.js';
import { onServer, TestWorld } from '../src/testing/index.js';

const centre = newId();
const elsewhere = newId();
const me = newId();
const another = newId();
const [mine, theirs, foreign, waiting] = [newId(), newId(), newId(), newId()];
const wall = {
  table: 'test_note',
  own: ['person_id'],
  infrastructure: { name: 'leases_what_waits', commands: ['SELECT', 'UPDATE'], where: 'waits' },
} as const;

const as = (role: 'leader' | 'staff' | 'volunteer' | 'resident', where = centre): Actor => ({
  centreId: where,
  personId: me,
  roles: [role],
});

describe('row-level security', () => {
  let world: TestWorld;
  const seen = (actor: Actor, ...admitted: string[]) =>
    world.run(actor, async (tx) => {
      if (admitted.length > 0) await tx.admit(...admitted);
      return (await tx.query<{ id: string }>('SELECT id FROM test_note')).map(({ id }) => id).sort();
    });
  const names = (actor: Actor) =>
    world.run(actor, async (tx) => (await tx.query<{ id: string }>('SELECT id FROM test_v_note')).length);

  beforeAll(async () => {
    world = await TestWorld.create({});
    await world.rows(`CREATE TABLE test_note (
      id uuid PRIMARY KEY, centre_id uuid NOT NULL, person_id uuid NOT NULL, waits boolean NOT NULL, words text)`);
    await world.rows('CREATE VIEW test_v_note AS SELECT id, centre_id, person_id FROM test_note');
    await world.rows('GRANT SELECT, INSERT, UPDATE, DELETE ON test_note, test_v_note TO PUBLIC');
    for (const sql of secondWall(wall)) await world.rows(sql);
    await world.rows('INSERT INTO test_note VALUES ($1, $2, $3, false, $4), ($5, $2, $6, false, $4)', [
      ...[mine, centre, me, 'words'],
      ...[theirs, another],
    ]);
    await world.rows('INSERT INTO test_note VALUES ($1, $2, $3, false, NULL), ($4, $2, $3, true, NULL)', [
      ...[foreign, elsewhere, another],
      ...[waiting],
    ]);
  });
  afterAll(() => world.close());

  it('shows those who run a centre its rows, whatever a query forgot to ask', async () => {
    for (const actor of [as('leader'), as('staff'), systemActor(centre)]) {
      expect(await seen(actor)).toEqual([mine, theirs].sort());
    }
    expect(await seen(as('leader', elsewhere))).toEqual([foreign, waiting].sort());
  });

  it('shows everyone else what is about themselves', async () => {
    for (const actor of [as('volunteer'), as('resident'), linkActor(centre, me, newId())]) {
      expect(await seen(actor)).toEqual([mine]);
    }
    expect(await seen(as('volunteer', elsewhere))).toEqual([]);
    expect(await seen(anonymousActor(centre))).toEqual([]);
  });

  it('lets a verb past it, row by row, in its own centre and until its transaction ends', async () => {
    expect(await seen(as('volunteer'), theirs, foreign)).toEqual([mine, theirs].sort());
    expect(await seen(as('volunteer'))).toEqual([mine]);
  });

  it('shows the infrastructure what it leases, and no more', async () => {
    expect(await seen(systemActor(null))).toEqual([waiting]);
    expect(await seen(anonymousActor(null))).toEqual([]);
  });

  it('publishes the columns of a view to whoever is somebody in the centre', async () => {
    expect(await names(as('volunteer'))).toBe(2);
    expect(await names(as('volunteer', elsewhere))).toBe(2);
    expect(await names(anonymousActor(centre))).toBe(0);
  });

  it('keeps what is written within the centre too', async () => {
    const change = (actor: Actor) =>
      world.run(actor, (tx) => tx.query(`UPDATE test_note SET words = 'changed' RETURNING id`));
    expect(await change(as('volunteer'))).toHaveLength(1);
    const add = (actor: Actor, where: string) =>
      world.run(actor, (tx) =>
        tx.query('INSERT INTO test_note VALUES ($1, $2, $3, false, NULL)', [newId(), where, another]),
      );
    await expect(add(as('leader'), elsewhere)).rejects.toThrow('row-level security');
    await expect(add(as('volunteer'), centre)).rejects.toThrow('row-level security');
    await expect(add(systemActor(null), centre)).rejects.toThrow('row-level security');
  });

  it('shows nothing to a connection that does not say who acts, not even to the owner of the table', async () => {
    const { url, ownerUrl } = world.files;
    const silentOwner = new URL(ownerUrl);
    silentOwner.search = '';
    for (const connection of [url, silentOwner.href]) {
      expect(await onServerOf(connection)).toEqual([{ seen: 0 }]);
    }
    expect(await onServerOf(ownerUrl)).toEqual([{ seen: 4 }]);
  });

  it('is what did it: without it, all is there', async () => {
    for (const sql of withoutSecondWall(wall)) await world.rows(sql);
    expect(await seen(as('volunteer'))).toHaveLength(4);
  });

  function onServerOf(url: string) {
    return onServer(url, 'SELECT count(*)::int AS seen FROM test_note');
  }
});
