import { centreOf } from '@hjerterom/centres';
import type { Tx } from '@hjerterom/platform';
import { askAgainAt } from './ask-again.js';
import { associationPolicy } from './association.policy.js';
import { lockAssociation } from './association-row.js';
import type { AssociationOutcome } from './outcome.js';

/**
 * «Yes, this is still right»: the card is not asked about again for half a year.
 * @throws NotFound when there is no such association, or the actor does not speak for it
 */
export async function confirmCard(
  tx: Tx,
  { associationId }: { readonly associationId: string },
): Promise<AssociationOutcome> {
  const row = await lockAssociation(tx, associationId);
  associationPolicy.assert(tx.actor, 'confirm', row);
  await tx.query(
    `UPDATE associations_association SET confirmed_at = $2,
       ask_again_at = CASE WHEN status = 'approved' THEN $3::timestamptz END WHERE id = $1`,
    [associationId, tx.now, askAgainAt(tx.now, (await centreOf(tx)).zone)],
  );
  return { kind: 'Association', associationId };
}
