import { newId } from '@hjerterom/kernel';
import { systemActor } from '../src/actor/index.js';
import { type ChainFault, chainAudit, verifyChain } from '../src/audit/index.js';
import { TestWorld } from '../src/testing/index.js';

describe('the chain of the audit', () => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await TestWorld.create({});
  });
  afterAll(() => world.close());

  const deed = (centreId: string, outcome: string) =>
    world.run({ centreId, personId: newId(), roles: ['leader'] }, async (tx) => tx.did('greet', { outcome }));
  const verify = (chain: string, known?: string) => world.run(systemActor(null), (tx) => verifyChain(tx, chain, known));
  const faultsOf = async (chain: string, known?: string): Promise<ChainFault['fault'][]> =>
    (await verify(chain, known)).faults.map(({ fault }) => fault);

  /** A centre with so many chained rows; their ids in order of the chain. */
  async function chained(count: number): Promise<{ centreId: string; ids: string[] }> {
    const centreId = newId();
    for (let n = 0; n < count; n += 1) await deed(centreId, `n${n}`);
    await chainAudit(world.database, 2);
    const links = await world.rows('SELECT audit_id FROM platform_audit_link WHERE chain = $1 ORDER BY seq', [
      centreId,
    ]);
    return { centreId, ids: links.map(({ audit_id }) => audit_id as string) };
  }

  /** As somebody who owns the tables and means it. */
  async function tamper(...statements: string[]): Promise<void> {
    for (const table of ['platform_audit', 'platform_audit_link'])
      await world.rows(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
    for (const statement of statements) await world.rows(statement);
    for (const table of ['platform_audit', 'platform_audit_link'])
      await world.rows(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  }

  it('holds every row once, over several batches, and is whole', async () => {
    const { centreId, ids } = await chained(5);
    expect(new Set(ids).size).toBe(5);
    expect(await verify(centreId)).toMatchObject({ rows: 5, waiting: 0, faults: [] });
    await deed(centreId, 'later');
    expect(await verify(centreId)).toMatchObject({ rows: 5, waiting: 1, faults: [] });
  });

  it('says which row was altered, which is missing, which was added, and which link', async () => {
    const { centreId, ids } = await chained(6);
    const [a, b, c] = ids as [string, string, string];
    await tamper(`UPDATE platform_audit SET outcome = 'Forged' WHERE id = '${a}'`);
    expect((await verify(centreId)).faults).toEqual([{ fault: 'altered', seq: 1, auditId: a }]);
    await tamper(`DELETE FROM platform_audit WHERE id = '${b}'`);
    expect((await verify(centreId)).faults).toContainEqual({ fault: 'missing', seq: 2, auditId: b });
    const forged = newId();
    await tamper(
      `INSERT INTO platform_audit SELECT '${forged}', at, centre_id, actor_id, roles, deed, operation, looked_at, subject_ids,
         subject_count, outcome, request_id FROM platform_audit WHERE id = '${c}'`,
    );
    expect((await verify(centreId)).faults).toContainEqual({ fault: 'added', seq: null, auditId: forged });
    await tamper(
      `DELETE FROM platform_audit WHERE id = '${c}'`,
      `DELETE FROM platform_audit_link WHERE audit_id = '${c}'`,
    );
    expect((await verify(centreId)).faults).toContainEqual({ fault: 'link-missing', seq: 3, auditId: null });
  });

  it('says that a row was altered even where its own hash was made to fit: the link no longer follows', async () => {
    const { centreId, ids } = await chained(3);
    await tamper(`UPDATE platform_audit_link SET row_hash = sha256('x') WHERE audit_id = '${ids[1]}'`);
    expect(await faultsOf(centreId)).toEqual(['altered', 'link-altered']);
  });

  it('says that a row was put in afterwards, when it tells of a time before those that were there', async () => {
    const { centreId } = await chained(2);
    await world.rows(
      `INSERT INTO platform_audit (id, at, centre_id, roles, deed, operation, looked_at, subject_ids, subject_count)
       VALUES ($1, $2, $3, '{leader}', 'did', 'forged', '{}', '{}', 0)`,
      [newId(), new Date(world.clock.now().getTime() - 86_400_000), centreId],
    );
    await chainAudit(world.database);
    expect(await faultsOf(centreId)).toEqual(['added']);
  });

  it('says that its end was cut off, to whoever kept the last link elsewhere', async () => {
    const { centreId, ids } = await chained(3);
    const { end } = await verify(centreId);
    await deed(centreId, 'more');
    await chainAudit(world.database);
    expect(await faultsOf(centreId, end)).toEqual([]);
    await tamper(
      `DELETE FROM platform_audit_link WHERE chain = '${centreId}' AND seq > 2`,
      `DELETE FROM platform_audit WHERE centre_id = '${centreId}' AND id <> ALL ('{${ids.slice(0, 2).join(',')}}')`,
    );
    expect(await faultsOf(centreId)).toEqual([]);
    expect(await faultsOf(centreId, end)).toEqual(['end-unknown']);
  });

  it('passes by no row that is committed late, though a sweep that goes on after the last one would', async () => {
    const centreId = newId();
    const actor = { centreId, personId: newId(), roles: ['leader' as const] };
    let commit: () => void = () => {};
    let begun: () => void = () => {};
    const written = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const slow = world.run(actor, async (tx) => {
      await tx.query(
        `INSERT INTO platform_audit (id, at, centre_id, roles, deed, operation, looked_at, subject_ids, subject_count)
         VALUES ($1, $2, $3, '{leader}', 'did', 'slow', '{}', '{}', 0)`,
        [newId(), tx.now, centreId],
      );
      begun();
      await new Promise<void>((resolve) => {
        commit = resolve;
      });
    });
    await written;
    await deed(centreId, 'quick');
    await chainAudit(world.database);
    expect(await verify(centreId)).toMatchObject({ rows: 1, faults: [] });
    const [last] = await world.rows('SELECT max(audit_id::text) AS id FROM platform_audit_link WHERE chain = $1', [
      centreId,
    ]);
    commit();
    await slow;
    // The control: a sweep that asked for what comes after the last chained id would not find it.
    expect(
      await world.rows('SELECT 1 FROM platform_audit WHERE centre_id = $1 AND id > $2', [centreId, last?.id]),
    ).toEqual([]);
    await chainAudit(world.database);
    expect(await verify(centreId)).toMatchObject({ rows: 2, waiting: 0, faults: [] });
  });

  it('is extended by one at a time, when many workers sweep at once', async () => {
    const centreId = newId();
    await Promise.all(Array.from({ length: 30 }, (_, n) => deed(centreId, `n${n}`)));
    await Promise.all(Array.from({ length: 6 }, () => chainAudit(world.database, 3)));
    await chainAudit(world.database, 3);
    expect(await verify(centreId)).toMatchObject({ rows: 30, waiting: 0, faults: [] });
  });

  it('goes on where old rows were cut away, which happens only at its beginning and never to what is young', async () => {
    const { centreId, ids } = await chained(4);
    const cut = (before: Date) =>
      world.run(systemActor(null), async (tx) => {
        const [row] = await tx.query<{ gone: number }>('SELECT platform_audit_cut_before($1, $2, $3, 1000) AS gone', [
          centreId,
          before,
          tx.now,
        ]);
        return row?.gone;
      });
    const far = new Date('2100-01-01T00:00:00Z');
    expect(await cut(far)).toBe(0);
    world.clock.advance(430 * 86_400_000);
    await deed(centreId, 'now');
    await chainAudit(world.database);
    expect(await cut(far)).toBe(4);
    expect(await cut(far)).toBe(0);
    expect(await world.rows('SELECT 1 FROM platform_audit WHERE id = ANY ($1)', [ids])).toEqual([]);
    expect(await verify(centreId)).toMatchObject({ rows: 1, faults: [] });
  });
});
