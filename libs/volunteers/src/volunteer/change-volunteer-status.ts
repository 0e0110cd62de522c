import { centreOf } from '@hjerterom/centres';
import { localDateOf } from '@hjerterom/kernel';
import { awaitingGuardian, endConsents } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import type { VolunteerStatus } from '../contracts/index.js';
import { tellNow } from '../messages/tell-now.js';
import { comeBack } from '../pause/come-back.js';
import { actionOfStatus, forgetPause, keepPause } from '../pause/pause-action.js';
import { endPlannedTalk, forgetHeldTalks } from '../talk/end-talks.js';
import { answerBy } from './answer-by.js';
import { type LockedVolunteer, lockVolunteer } from './lock-volunteer.js';
import { moveStatus, type StatusNotPossibleOutcome, statusNotPossible } from './move-status.js';
import type { VolunteerOutcome } from './outcome.js';
import { volunteerPolicy } from './volunteer.policy.js';
import { choosable } from './volunteer.states.js';

export interface ChangeVolunteerStatus {
  readonly personId: string;
  readonly status: VolunteerStatus;
}

/** Somebody is still to be helped by this volunteer: the places must be given back first, so that nobody is forgotten. */
export interface StillCommittedOutcome {
  readonly kind: 'StillCommitted';
  readonly personId: string;
  /** How many times to come. */
  readonly times: number;
}

/** Nobody is approved without a talk: it is to be had first, or to be written down. */
export interface TalkNotHeldOutcome {
  readonly kind: 'TalkNotHeld';
  readonly personId: string;
}

/** Nobody so young is approved before a guardian has said yes; `age` is the one below which a guardian has to. */
export interface GuardianNeededOutcome {
  readonly kind: 'GuardianNeeded';
  readonly personId: string;
  readonly age: number;
}

export type ChangeStatusOutcome =
  | VolunteerOutcome
  | StatusNotPossibleOutcome
  | StillCommittedOutcome
  | TalkNotHeldOutcome
  | GuardianNeededOutcome;

/**
 * Moves a volunteer on their way. A pause is theirs to take and to end themselves; to have the status already is no error. Whoever
 * comes back from a pause is what they were before it: active when they have had a task, whichever of the two is asked.
 */
export async function changeVolunteerStatus(
  tx: Tx,
  { personId, status }: ChangeVolunteerStatus,
): Promise<ChangeStatusOutcome> {
  const volunteer = await lockVolunteer(tx, personId);
  volunteerPolicy.assert(tx.actor, await actionOfStatus(tx, volunteer, status), volunteer);
  const from = volunteer.status;
  if (from === status) return { kind: 'Volunteer', personId };
  if (!choosable(from).includes(status)) return statusNotPossible(from);
  if (status === 'left') return leave(tx, volunteer);
  if (from === 'paused') await comeBack(tx, volunteer);
  else if (status === 'approved') return approve(tx, volunteer);
  else if (status === 'applied') await applyAgain(tx, volunteer);
  else await moveStatus(tx, volunteer, status);
  if (status === 'paused')
    await keepPause(tx, { personId, bySelf: !volunteerPolicy.can(tx.actor, 'changeStatus', volunteer) });
  return { kind: 'Volunteer', personId };
}

async function approve(
  tx: Tx,
  volunteer: LockedVolunteer,
): Promise<VolunteerOutcome | TalkNotHeldOutcome | GuardianNeededOutcome> {
  const { personId } = volunteer;
  const [held] = await tx.query(`SELECT FROM volunteers_talk WHERE person_id = $1 AND state = 'held' LIMIT 1`, [
    personId,
  ]);
  if (!held) return { kind: 'TalkNotHeld', personId };
  const { zone, guardianAge: age } = await centreOf(tx);
  if ((await awaitingGuardian(tx, [personId], 'volunteering')).size > 0) {
    return { kind: 'GuardianNeeded', personId, age };
  }
  const today = localDateOf(tx.now, zone);
  await tx.query(`UPDATE volunteers_volunteer SET since = coalesce(since, $2) WHERE person_id = $1`, [personId, today]);
  await moveStatus(tx, volunteer, 'approved');
  tellNow(tx, 'volunteers.approved', personId);
  return { kind: 'Volunteer', personId };
}

async function leave(tx: Tx, volunteer: LockedVolunteer): Promise<VolunteerOutcome | StillCommittedOutcome> {
  const { personId } = volunteer;
  const times = await timesToCome(tx, personId);
  if (times > 0) return { kind: 'StillCommitted', personId, times };
  await endPlannedTalk(tx, personId, 'called-off');
  await forgetPause(tx, personId);
  // Who withdraws before the answer takes back the yes too. Of one who has helped the text says that it holds for a time.
  if (volunteer.status === 'applied' || volunteer.status === 'talk-booked') {
    await endConsents(tx, { personId, purpose: 'volunteering', how: 'phone' });
  }
  await moveStatus(tx, volunteer, 'left');
  return { kind: 'Volunteer', personId };
}

async function applyAgain(tx: Tx, volunteer: LockedVolunteer): Promise<void> {
  const { personId } = volunteer;
  await forgetHeldTalks(tx, personId);
  await tx.query(`UPDATE volunteers_volunteer SET applied_at = $2, answer_by = $3 WHERE person_id = $1`, [
    personId,
    tx.now,
    await answerBy(tx),
  ]);
  await moveStatus(tx, volunteer, 'applied');
}

async function timesToCome(tx: Tx, personId: string): Promise<number> {
  const [row] = await tx.query<{ times: number }>(
    `SELECT count(*)::int AS times FROM volunteers_commitment
     WHERE person_id = $1 AND during && tstzrange($2::timestamptz, NULL)`,
    [personId, tx.now],
  );
  return row?.times ?? 0;
}
