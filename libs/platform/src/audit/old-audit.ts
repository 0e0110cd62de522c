import type { Tx } from '../database/index.js';

/** How many rows of the centre's audit are older. */
export async function countOldAudit(tx: Tx, before: Date): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM platform_audit WHERE centre_id = $1 AND at < $2`,
    [tx.centreId, before],
  );
  return row?.count ?? 0;
}

/** Cuts old rows off the beginning of the centre's chain, none younger than a year before its newest. @returns how many */
export async function cutOldAudit(tx: Tx, before: Date, limit: number): Promise<number> {
  const [row] = await tx.query<{ gone: number }>(`SELECT platform_audit_cut_before($1, $2, $3, $4) AS gone`, [
    tx.centreId,
    before,
    tx.now,
    limit,
  ]);
  return row?.gone ?? 0;
}
