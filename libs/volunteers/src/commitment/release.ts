import type { Tx } from '@hjerterom/platform';

/** Takes back what was promised to these sources: given back, cancelled, moved. What was never promised is no error. */
export async function release(tx: Tx, sourceKind: string, sourceIds: readonly string[]): Promise<void> {
  await tx.query(
    `DELETE FROM volunteers_commitment WHERE source_kind = $1 AND source_id = ANY($2::uuid[]) AND centre_id = $3`,
    [sourceKind, sourceIds, tx.centreId],
  );
}
