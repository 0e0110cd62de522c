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
  const speaks = (await spokenForBy(tx, [id])).length > 0;
  return { ...found(row, 'association'), personId: speaks ? tx.actor.personId : null };
}

/** Those of these associations that the actor speaks for today: who is a delegate and no more books, and that is all. */
export async function spokenForBy(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT association_id AS id FROM associations_contact
     WHERE association_id = ANY($1::uuid[]) AND centre_id = $2 AND person_id = $3 AND role <> 'delegate'
       AND from_date <= $4 AND (until_date IS NULL OR until_date >= $4)`,
    [ids, tx.centreId, tx.actor.personId, await today(tx)],
  );
  return rows.map(({ id }) => id);
}

/** The day it is at the centre, as `YYYY-MM-DD`. */
export async function today(tx: Tx): Promise<string> {
  return localDateOf(tx.now, (await centreOf(tx)).zone);
}
