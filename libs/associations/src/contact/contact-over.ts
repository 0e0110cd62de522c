import { centreOf } from '@hjerterom/centres';
import { addDays, instantOf, type LocalDate } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { associationContactChanged } from '../contracts/index.js';

/** When a last day is over on the centre's clock; null where there is none. */
export async function overAt(tx: Tx, untilDate: LocalDate | null): Promise<Date | null> {
  return untilDate ? instantOf(addDays(untilDate, 1), '00:00', (await centreOf(tx)).zone) : null;
}

/**
 * Somebody's last day for an association is over: what they are by it ends by itself. To do it twice, or before its time,
 * does nothing.
 */
export async function contactOver(tx: Tx, contactId: string): Promise<void> {
  const [over] = await tx.query<{ personId: string }>(
    `UPDATE associations_contact SET over_at = NULL, lease_until = NULL, attempts = 0
     WHERE id = $1 AND centre_id = $2 AND over_at <= $3 RETURNING person_id AS "personId"`,
    [contactId, tx.centreId, tx.now],
  );
  if (over) tx.append(associationContactChanged, { personId: over.personId });
}
