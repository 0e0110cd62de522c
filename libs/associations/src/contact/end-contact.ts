import { addDays } from '@hjerterom/kernel';
import { found, type Tx } from '@hjerterom/platform';
import { associationPolicy } from '../association/association.policy.js';
import { lockAssociation, today } from '../association/association-row.js';
import type { AssociationOutcome } from '../association/outcome.js';
import { associationContactChanged } from '../contracts/index.js';

export interface EndContact {
  readonly associationId: string;
  readonly contactId: string;
}

/**
 * Somebody does not speak or book for an association any more, from this moment. That they did stays, until the day
 * before; who came and went the same day leaves no trace.
 * @throws NotFound when there is none such, or the actor does not speak for the association
 */
export async function endContact(tx: Tx, { associationId, contactId }: EndContact): Promise<AssociationOutcome> {
  const row = await lockAssociation(tx, associationId);
  associationPolicy.assert(tx.actor, 'change', row);
  await tx.admit(associationId);
  const now = await today(tx);
  const [one] = await tx.query<{ from: string; personId: string }>(
    `SELECT from_date::text AS "from", person_id AS "personId" FROM associations_contact WHERE id = $1 AND association_id = $2`,
    [contactId, associationId],
  );
  const { from, personId } = found(one, 'contact');
  if (from >= now) {
    await tx.query(`DELETE FROM associations_contact WHERE id = $1`, [contactId]);
  } else {
    await tx.query(`UPDATE associations_contact SET until_date = $2, over_at = NULL WHERE id = $1`, [
      contactId,
      addDays(now, -1),
    ]);
  }
  tx.append(associationContactChanged, { personId });
  return { kind: 'Association', associationId };
}
