import { centreOf } from '@hjerterom/centres';
import { addDays, localDateOf, startOfDay } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import { moveStatus, type StatusNotPossibleOutcome, statusNotPossible } from '../volunteer/move-status.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';
import { choosable } from '../volunteer/volunteer.states.js';
import { isOwnPause, keepPause } from './pause-action.js';

export interface PauseVolunteer {
  readonly personId: string;
  /** Local date, the last day of the pause; null is until somebody says so. */
  readonly until?: string | null;
}

/** A pause cannot end before it begins. */
export interface DayHasPassedOutcome {
  readonly kind: 'DayHasPassed';
  readonly today: string;
}

/**
 * Asks a volunteer about nothing new for a while; after the last day they are asked again by itself. What is promised
 * stays promised. Said again, it is another last day. A pause that the centre decided on is the centre's to change.
 */
export async function pauseVolunteer(
  tx: Tx,
  { personId, until = null }: PauseVolunteer,
): Promise<VolunteerOutcome | StatusNotPossibleOutcome | DayHasPassedOutcome> {
  const volunteer = await lockVolunteer(tx, personId);
  const bySelf = !volunteerPolicy.can(tx.actor, 'changeStatus', volunteer);
  const ofTheCentre = volunteer.status === 'paused' && bySelf && !(await isOwnPause(tx, personId));
  volunteerPolicy.assert(tx.actor, ofTheCentre ? 'changeStatus' : 'pause', volunteer);
  const { zone } = await centreOf(tx);
  const today = localDateOf(tx.now, zone);
  if (until !== null && until < today) return { kind: 'DayHasPassed', today };
  if (volunteer.status !== 'paused') {
    if (!choosable(volunteer.status).includes('paused')) return statusNotPossible(volunteer.status);
    await moveStatus(tx, volunteer, 'paused');
  }
  await keepPause(tx, { personId, bySelf, until, endsAt: until === null ? null : startOfDay(addDays(until, 1), zone) });
  return { kind: 'Volunteer', personId };
}
