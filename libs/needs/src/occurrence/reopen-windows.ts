import type { Tx } from '@hjerterom/platform';

/** A window that nobody is coming to any more is open for any time within it again. */
export async function reopenWindows(tx: Tx, occurrenceIds: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE needs_occurrence o SET during = NULL, ends_at = upper(o.within)
     WHERE o.id = ANY($1::uuid[]) AND o.during <> o.within
       AND NOT EXISTS (SELECT 1 FROM needs_place p WHERE p.occurrence_id = o.id AND p.status IN ('taken', 'done'))`,
    [occurrenceIds],
  );
}
