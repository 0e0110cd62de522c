import { awaitingGuardian } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { gateFor, isBlockedPair, lockVolunteer } from '@hjerterom/volunteers';
import { kindOf } from '../kind/kinds.js';
import { taskRuleOf } from '../kind/task-rule.js';
import type { NeedRow } from '../need/need-rows.js';

/**
 * Whether a volunteer who was asked may still be given a place: since then they may have left, or been set apart from
 * the one to be helped, whose address a yes opens, or what they had shown or signed may count no more, so that the gate
 * of the kind has closed; or the guardian of a child who is to be helped took their yes back. A pause closes nothing to somebody who says yes all the same. The volunteer's row is held, so
 * that neither happens meanwhile. `gate-closed` is what they can do something about, and are told.
 * @throws NotFound when the actor's centre has no such volunteer
 */
export async function mayCome(
  tx: Tx,
  { recipientId, kind }: NeedRow,
  personId: string,
): Promise<'yes' | 'no' | 'gate-closed'> {
  const { status } = await lockVolunteer(tx, personId);
  if (!['approved', 'active', 'paused'].includes(status) || (await isBlockedPair(tx, personId, recipientId)))
    return 'no';
  // How old the one to be helped is, the volunteer does not see; the rule has to.
  await tx.admit(recipientId);
  if ((await awaitingGuardian(tx, [recipientId], 'receiving-help')).size > 0) return 'no';
  const gate = await gateFor(tx, personId, taskRuleOf(await kindOf(tx, kind)));
  if (!gate) return 'no';
  return gate.checklist.every(({ state }) => state === 'done') ? 'yes' : 'gate-closed';
}
