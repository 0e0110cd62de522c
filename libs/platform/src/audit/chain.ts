import { systemActor } from '../actor/index.js';
import type { Database, Tx } from '../database/index.js';
import { type CanonicalRow, canonicalColumns, FIRST, linkHash, rowHash } from './canonical.js';

const BATCH = 500;
const CHAINS_AT_ONCE = 50;

/**
 * Chains what waits, in batches, a transaction each. A row waits from its own transaction on (a trigger sees to it), and
 * its place in the chain is given here: so it does not matter in which order transactions commit, and none is passed by.
 * Safe to run by several at once: a chain is extended by one at a time.
 * @returns how many rows were chained
 */
export async function chainAudit(database: Database, batch = BATCH): Promise<number> {
  const waiting = await database.run(systemActor(null), (tx) =>
    tx.query<{ chain: string }>(`SELECT DISTINCT chain FROM platform_audit_waiting LIMIT ${CHAINS_AT_ONCE}`),
  );
  let chained = 0;
  for (const { chain } of waiting) {
    let added: number;
    do {
      added = await database.run(systemActor(null), (tx) => extendChain(tx, chain, batch));
      chained += added;
    } while (added === batch);
  }
  return chained;
}

interface End {
  readonly seq: string;
  readonly hash: Buffer;
}

/** Adds at most `batch` waiting rows to the end of one chain; none while another is at it. */
async function extendChain(tx: Tx, chain: string, batch: number): Promise<number> {
  const [lock] = await tx.query<{ held: boolean }>(
    `SELECT pg_try_advisory_xact_lock(hashtextextended($1, 4)) AS held`,
    [chain],
  );
  if (!lock?.held) return 0;
  const rows = await tx.query<{ row: CanonicalRow }>(
    `SELECT ${canonicalColumns} AS row FROM platform_audit_waiting w JOIN platform_audit a ON a.id = w.audit_id
     WHERE w.chain = $1 ORDER BY a.at, a.id LIMIT ${batch}`,
    [chain],
  );
  if (rows.length === 0) return 0;
  const end = await endOf(tx, chain);
  let { hash } = end;
  const links = rows.map(({ row }, index) => {
    const own = rowHash(row);
    const seq = end.seq + index + 1;
    hash = linkHash(hash, seq, own);
    return { seq, audit_id: row[0], row_hash: own.toString('hex'), hash: hash.toString('hex') };
  });
  await tx.query(
    `WITH linked AS (
       INSERT INTO platform_audit_link (chain, seq, audit_id, row_hash, hash)
       SELECT $1, seq, audit_id, decode(row_hash, 'hex'), decode(hash, 'hex')
       FROM jsonb_to_recordset($2::jsonb) AS l(seq bigint, audit_id uuid, row_hash text, hash text)
       RETURNING audit_id)
     DELETE FROM platform_audit_waiting w USING linked WHERE w.audit_id = linked.audit_id`,
    [chain, JSON.stringify(links)],
  );
  return rows.length;
}

/** Where a chain goes on: after its last link, or where it was cut, or at its beginning. */
async function endOf(tx: Tx, chain: string): Promise<{ seq: number; hash: Buffer }> {
  const [end] = await tx.query<End>(
    `SELECT seq, hash FROM (
       (SELECT seq, hash FROM platform_audit_link WHERE chain = $1 ORDER BY seq DESC LIMIT 1) UNION ALL
       (SELECT seq, hash FROM platform_audit_cut WHERE chain = $1 ORDER BY seq DESC LIMIT 1)) ends
     ORDER BY seq DESC LIMIT 1`,
    [chain],
  );
  return end ? { seq: Number(end.seq), hash: end.hash } : { seq: 0, hash: FIRST };
}
