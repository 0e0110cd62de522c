import { centreOf } from '@hjerterom/centres';
import type { Tx } from '@hjerterom/platform';
import { tellContacts } from '../messages/tell-contacts.js';
import { askAgainAt } from './ask-again.js';
import { associationPolicy } from './association.policy.js';
import { lockAssociation } from './association-row.js';
import type { AssociationOutcome, AssociationStatusOutcome } from './outcome.js';

/**
 * The desk asks those who speak for an association whether its card is still right, now and not in half a year.
 * @throws NotFound when there is no such association, or the actor is not at the desk
 */
export async function askAboutCard(
  tx: Tx,
  { associationId }: { readonly associationId: string },
): Promise<AssociationOutcome | AssociationStatusOutcome> {
  const row = await lockAssociation(tx, associationId);
  associationPolicy.assert(tx.actor, 'appoint', row);
  if (row.status !== 'approved')
    return { kind: 'AssociationStatusNotPossible', from: row.status, possible: ['approved'] };
  await tx.query(`UPDATE associations_association SET ask_again_at = $2 WHERE id = $1`, [
    associationId,
    askAgainAt(tx.now, (await centreOf(tx)).zone),
  ]);
  await tellContacts(tx, 'associations.still-right', associationId);
  return { kind: 'Association', associationId };
}
