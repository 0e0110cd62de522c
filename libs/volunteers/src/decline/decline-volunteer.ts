import { newId } from '@hjerterom/kernel';
import { messageRequested } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { endPlannedTalk } from '../talk/end-talks.js';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import { moveStatus, type StatusNotPossibleOutcome, statusNotPossible } from '../volunteer/move-status.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';
import { nextStatuses } from '../volunteer/volunteer.states.js';
import { DeclineEntity } from './decline.entity.js';

export interface DeclineVolunteer {
  readonly personId: string;
  /** To whom or where they are referred: nobody gets a bare no. */
  readonly referredTo: string;
  /** What is said beside that; null is nothing more. */
  readonly words?: string | null;
}

/** Says no, kindly, and where to turn instead. The referral is kept, and the message goes out at once. */
export async function declineVolunteer(
  tx: Tx,
  { personId, referredTo, words }: DeclineVolunteer,
): Promise<VolunteerOutcome | StatusNotPossibleOutcome> {
  const volunteer = await lockVolunteer(tx, personId);
  volunteerPolicy.assert(tx.actor, 'changeStatus', volunteer);
  const { status, centreId } = volunteer;
  if (!nextStatuses[status].includes('declined')) return statusNotPossible(status);
  await endPlannedTalk(tx, personId, 'called-off');
  const id = newId();
  await tx.em.insert(DeclineEntity, {
    id,
    centreId,
    personId,
    referredTo,
    words: words?.trim() || null,
    declinedAt: tx.now,
    declinedBy: tx.actor.personId,
  });
  await moveStatus(tx, volunteer, 'declined');
  const template = 'volunteers.declined';
  tx.append(messageRequested, {
    template,
    personId,
    subjectId: id,
    dueAt: tx.now.toISOString(),
    key: `${template}:${id}`,
  });
  return { kind: 'Volunteer', personId };
}
