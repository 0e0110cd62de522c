import { aCentre } from '@hjerterom/centres/testing';
import { aPerson } from '@hjerterom/people/testing';
import { PeopleRetentionModule, PeopleWorkerModule } from '@hjerterom/people/worker';
import { systemActor, type Tx } from '@hjerterom/platform';
import { eventually, TestWorld } from '@hjerterom/platform/testing';
import { previewRetention, RetentionKinds, setRetention } from '@hjerterom/records';
import { RecordsWorkerModule } from '@hjerterom/records/worker';

const DAY_MS = 86_400_000;
const now = new Date('2026-11-24T09:00:00Z');
/** Waits until this holds. */
const until = (holds: () => Promise<void>) => eventually(async () => holds().then(() => true));

describe('retention', () => {
  let world: TestWorld;
  let centreId: string;
  let ids: Record<'old' | 'soon' | 'young', string>;

  beforeAll(async () => {
    world = await TestWorld.create({ worker: [RecordsWorkerModule, PeopleRetentionModule, PeopleWorkerModule], now });
    centreId = (await aCentre(world)).id;
    const other = await aCentre(world);
    const noted = async (monthsAgo: number, where = centreId) => {
      const { id } = await world.run(systemActor(where), (tx) => aPerson(tx, { note: 'Hører dårlig.' }));
      const at = new Date(now);
      at.setUTCMonth(at.getUTCMonth() - monthsAgo);
      await world.rows('UPDATE people_person SET updated_at = $2 WHERE id = $1', [id, at]);
      return id;
    };
    ids = { old: await noted(25), soon: await noted(23), young: await noted(2) };
    await noted(2, other.id);
  });
  afterAll(() => world?.close());

  const as = (role: 'leader' | 'coordinator') => ({ centreId, personId: null, roles: [role] });
  const kinds = () => world.app.get(RetentionKinds);
  const preview = async () => {
    const all = await world.run(as('leader'), (tx) => previewRetention(tx, kinds()));
    return all.find(({ kind }) => kind === 'people.note');
  };
  const withNote = async () => {
    const rows = await world.rows('SELECT id FROM people_person WHERE note IS NOT NULL AND centre_id = $1', [centreId]);
    return rows.map(({ id }) => id as string).sort();
  };
  const doneAt = async () => {
    const [run] = await world.rows('SELECT done_at, due_at FROM records_retention_run WHERE centre_id = $1', [
      centreId,
    ]);
    return run;
  };

  it('shows what goes by the end of next month, before anything goes: nothing does on the first day', async () => {
    expect(await preview()).toEqual({
      kind: 'people.note',
      ...{ months: 24, defaultMonths: 24, leastMonths: 3, mostMonths: 60 },
      going: 2,
      goesBy: new Date('2026-12-31T23:00:00Z'),
    });
    await until(async () => expect(await doneAt()).toMatchObject({ done_at: null }));
    expect(await withNote()).toEqual(Object.values(ids).sort());
  });

  it('takes away at night what has been kept long enough, by itself, and tells the audit how many and nothing else', async () => {
    world.clock.advance(DAY_MS);
    await until(async () => expect((await doneAt())?.done_at).not.toBeNull());
    expect(await withNote()).toEqual([ids.soon, ids.young].sort());
    expect(
      await world.rows(`SELECT operation, outcome, subject_ids, actor_id FROM platform_audit WHERE centre_id = $1`, [
        centreId,
      ]),
    ).toEqual([{ operation: 'retain', outcome: 'people.note 1', subject_ids: [], actor_id: null }]);
  });

  it('does it again the next night, and not before, and finds nothing twice', async () => {
    const first = await doneAt();
    expect(first?.due_at).toEqual(new Date('2026-11-26T02:00:00Z'));
    world.clock.advance(DAY_MS);
    await until(async () => expect((await doneAt())?.done_at.getTime()).toBeGreaterThan(first?.done_at.getTime()));
    expect(await withNote()).toEqual([ids.soon, ids.young].sort());
    const rows = await world.rows(`SELECT 1 FROM platform_audit WHERE centre_id = $1`, [centreId]);
    expect(rows).toHaveLength(1);
  });

  it('goes by what the leader has said, within the bounds', async () => {
    const set = (months: number, role: 'leader' | 'coordinator' = 'leader') =>
      world.run(as(role), (tx: Tx) => setRetention(tx, { kind: 'people.note', months }, kinds()));
    expect(await set(2)).toEqual({ kind: 'RetentionOutOfBounds', leastMonths: 3, mostMonths: 60 });
    await expect(set(12, 'coordinator')).rejects.toThrow();
    expect(await set(12)).toEqual({ kind: 'RetentionSet', dataKind: 'people.note' });
    expect(await preview()).toMatchObject({ months: 12, going: 1 });
    world.clock.advance(DAY_MS);
    await until(async () => expect(await withNote()).toEqual([ids.young]));
  });
});
