import { centreOf } from '@hjerterom/centres';
import type { Tx } from '@hjerterom/platform';
import { associationApproved, associationContactChanged, associationLeft } from '../contracts/index.js';
import { tellContacts } from '../messages/tell-contacts.js';
import { askAgainAt } from './ask-again.js';
import { associationPolicy } from './association.policy.js';
import { type AssociationStatus, associationSteps } from './association.states.js';
import { lockAssociation } from './association-row.js';
import type { AssociationOutcome, AssociationStatusOutcome } from './outcome.js';

export interface DecideAssociation {
  readonly associationId: string;
  readonly status: Exclude<AssociationStatus, 'applied'>;
}

/**
 * The leader approves an association or declines it; one that has left books nothing more. What it has booked already
 * is the rooms' to cancel: they hear of it.
 * @throws NotFound when the actor's centre has no such association
 */
export async function decideAssociation(
  tx: Tx,
  { associationId, status }: DecideAssociation,
): Promise<AssociationOutcome | AssociationStatusOutcome> {
  const row = await lockAssociation(tx, associationId);
  associationPolicy.assert(tx.actor, 'decide', row);
  const possible = associationSteps[row.status];
  if (!possible.includes(status)) return { kind: 'AssociationStatusNotPossible', from: row.status, possible };
  const approved = status === 'approved';
  await tx.query(
    `UPDATE associations_association SET status = $2, decided_at = $3, decided_by = $4,
       confirmed_at = coalesce($5, confirmed_at), ask_again_at = $6 WHERE id = $1`,
    [
      ...[associationId, status, tx.now, tx.actor.personId, approved ? tx.now : null],
      approved ? askAgainAt(tx.now, (await centreOf(tx)).zone) : null,
    ],
  );
  if (approved) tx.append(associationApproved, { associationId });
  if (status === 'left') tx.append(associationLeft, { associationId });
  if (status !== 'left') await tellContacts(tx, `associations.${status}`, associationId);
  for (const personId of await peopleOf(tx, associationId)) tx.append(associationContactChanged, { personId });
  return { kind: 'Association', associationId };
}

/** Everybody who speaks or books for an association. */
async function peopleOf(tx: Tx, associationId: string): Promise<string[]> {
  const rows = await tx.query<{ personId: string }>(
    `SELECT DISTINCT person_id AS "personId" FROM associations_contact WHERE association_id = $1`,
    [associationId],
  );
  return rows.map(({ personId }) => personId);
}
