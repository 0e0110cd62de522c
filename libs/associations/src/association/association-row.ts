import { centreOf } from '@hjerterom/centres';
import { localDateOf } from '@hjerterom/kernel';
import { found, type Tx } from '@hjerterom/platform';
import type { AssociationPolicyRow } from './association.policy.js';
import type { AssociationStatus } from './association.states.js';

/** An association as a verb decides on it. */
export interface AssociationRow extends AssociationPolicyRow {
  readonly id: string;
  readonly status: AssociationStatus;
  readonly registeredBy: string | null;
}

/**
 * Holds an association's row until the transaction ends, with whether the actor speaks for it today.
 * @throws NotFound when the actor's centre has no such association
 */
export async function lockAssociation(tx: Tx, id: string): Promise<AssociationRow> {
  const [row] = await tx.query<Omit<AssociationRow, 'personId'>>(
    `SELECT id, centre_id AS "centreId", status, registered_by AS "registeredBy" FROM associations_association
     WHERE id = $1 AND centre_id = $2 FOR NO KEY UPDATE`,
    [id, tx.centreId],
  );
  return { ...found(row, 'association'), personId: (await speaksFor(tx, id)) ? tx.actor.personId : null };
}

/** Whether the actor is a contact person of this association today. */
async function speaksFor(tx: Tx, associationId: string): Promise<boolean> {
  const rows = await tx.query(
    `SELECT 1 FROM associations_contact WHERE association_id = $1 AND centre_id = $2 AND person_id = $3
       AND from_date <= $4 AND (until_date IS NULL OR until_date >= $4)`,
    [associationId, tx.centreId, tx.actor.personId, await today(tx)],
  );
  return rows.length > 0;
}

/** The day it is at the centre, as `YYYY-MM-DD`. */
export async function today(tx: Tx): Promise<string> {
  return localDateOf(tx.now, (await centreOf(tx)).zone);
}
