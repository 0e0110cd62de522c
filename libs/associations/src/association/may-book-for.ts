import type { Tx } from '@hjerterom/platform';
import { today } from './association-row.js';

/**
 * Whether somebody may book for an association today: it is approved, and they are among its contact persons or delegates
 * who may. For rooms, in their transaction.
 */
export async function mayBookFor(tx: Tx, associationId: string, personId: string | null): Promise<boolean> {
  const rows = await tx.query(
    `SELECT 1 FROM associations_v_delegate d JOIN associations_v_association a ON a.id = d.association_id
     WHERE a.id = $1 AND a.centre_id = $2 AND a.status = 'approved' AND d.person_id = $3
       AND d.from_date <= $4 AND (d.until_date IS NULL OR d.until_date >= $4)`,
    [associationId, tx.centreId, personId, await today(tx)],
  );
  return rows.length > 0;
}
