import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import { moveStatus, type StatusNotPossibleOutcome, statusNotPossible } from '../volunteer/move-status.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';
import { endPlannedTalk } from './end-talks.js';
import { TalkEntity, type TalkWay } from './talk.entity.js';
import { tellOfTalk } from './talk-messages.js';

export interface BookTalk {
  readonly personId: string;
  readonly startsAt: Date;
  readonly way: TalkWay;
  /** Where, when it is elsewhere; or which room. */
  readonly place?: string | null;
}

/** The time is past: nobody can come then. */
export interface TalkInPastOutcome {
  readonly kind: 'TalkInPast';
  readonly personId: string;
}

/**
 * Books a talk with somebody who has applied, or moves the one that is booked. The applicant is told at once, and both
 * are reminded the day before; of a time that was moved nobody is reminded.
 */
export async function bookTalk(
  tx: Tx,
  { personId, startsAt, way, place }: BookTalk,
): Promise<VolunteerOutcome | StatusNotPossibleOutcome | TalkInPastOutcome> {
  const volunteer = await lockVolunteer(tx, personId);
  volunteerPolicy.assert(tx.actor, 'changeStatus', volunteer);
  const { status, centreId } = volunteer;
  if (status !== 'applied' && status !== 'talk-booked') return statusNotPossible(status);
  if (startsAt <= tx.now) return { kind: 'TalkInPast', personId };

  const moved = await endPlannedTalk(tx, personId, 'moved');
  const talk = { id: newId(), personId, withId: tx.actor.personId, startsAt };
  await tx.em.insert(TalkEntity, {
    ...talk,
    centreId,
    state: 'planned',
    way,
    place: place?.trim() || null,
    moved,
    heldOn: null,
    bookedAt: tx.now,
  });
  if (status === 'applied') await moveStatus(tx, volunteer, 'talk-booked');
  else tx.touch('volunteers');
  await tellOfTalk(tx, talk);
  return { kind: 'Volunteer', personId };
}
