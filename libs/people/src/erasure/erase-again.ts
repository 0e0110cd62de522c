import type { PersonDataRegistry, Tx } from '@hjerterom/platform';
import { beginErasure } from './begin-erasure.js';
import type { LedgerLine } from './erasure-ledger.js';

/**
 * Begins the erasure of somebody who is in the ledger and whom a restored backup has brought back; the worker does the
 * rest. @returns whether there was somebody to erase
 */
export async function eraseAgain(
  tx: Tx,
  { erasureId, personId, at }: LedgerLine,
  libs: PersonDataRegistry,
): Promise<boolean> {
  const [person] = await tx.query(
    `SELECT 1 FROM people_person WHERE id = $1 AND centre_id = $2 AND erased_at IS NULL FOR UPDATE`,
    [personId, tx.centreId],
  );
  if (!person) return false;
  const [known] = await tx.query<{ id: string }>(
    `INSERT INTO people_erasure (id, centre_id, person_id, status, asked_at) VALUES ($1, $2, $3, 'asked', $4)
     ON CONFLICT (person_id) WHERE status IN ('asked', 'going', 'done') DO UPDATE SET asked_at = people_erasure.asked_at
     RETURNING id`,
    [erasureId, tx.centreId, personId, at],
  );
  if (known) await beginErasure(tx, { id: known.id, personId }, libs);
  return true;
}
