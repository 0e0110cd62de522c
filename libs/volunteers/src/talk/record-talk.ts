import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { type DateInFutureOutcome, dateInFuture } from '../vetting/date-in-future.js';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import { moveStatus, type StatusNotPossibleOutcome, statusNotPossible } from '../volunteer/move-status.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';
import { TalkEntity } from './talk.entity.js';
import { untellTalk } from './talk-messages.js';

export interface RecordTalk {
  readonly personId: string;
  /** Local date, `YYYY-MM-DD`. */
  readonly heldOn: string;
}

/** Keeps that the talk was had, and on which day: the one that was booked, or one that came about by itself. */
export async function recordTalk(
  tx: Tx,
  { personId, heldOn }: RecordTalk,
): Promise<VolunteerOutcome | StatusNotPossibleOutcome | DateInFutureOutcome> {
  const volunteer = await lockVolunteer(tx, personId);
  volunteerPolicy.assert(tx.actor, 'changeStatus', volunteer);
  const { status, centreId } = volunteer;
  if (status !== 'applied' && status !== 'talk-booked') return statusNotPossible(status);
  const slip = await dateInFuture(tx, heldOn);
  if (slip) return slip;

  const planned = await tx.query<{ id: string }>(
    `UPDATE volunteers_talk SET state = 'held', held_on = $2 WHERE person_id = $1 AND state = 'planned' RETURNING id`,
    [personId, heldOn],
  );
  for (const { id } of planned) untellTalk(tx, id);
  if (planned.length === 0) {
    await tx.em.insert(TalkEntity, {
      id: newId(),
      centreId,
      personId,
      state: 'held',
      startsAt: null,
      way: null,
      place: null,
      withId: tx.actor.personId,
      moved: false,
      heldOn,
      bookedAt: tx.now,
    });
  }
  if (status === 'applied') await moveStatus(tx, volunteer, 'talk-booked');
  else tx.touch('volunteers');
  return { kind: 'Volunteer', personId };
}
