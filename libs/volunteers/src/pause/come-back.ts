import type { Tx } from '@hjerterom/platform';
import type { LockedVolunteer } from '../volunteer/lock-volunteer.js';
import { moveStatus } from '../volunteer/move-status.js';
import { forgetPause } from './pause-action.js';

/** Ends a pause: the volunteer is what they were before it, active when they have had a task. */
export async function comeBack(tx: Tx, volunteer: LockedVolunteer): Promise<void> {
  const { personId } = volunteer;
  await forgetPause(tx, personId);
  const [helped] = await tx.query(`SELECT FROM volunteers_commitment WHERE person_id = $1 LIMIT 1`, [personId]);
  await moveStatus(tx, volunteer, helped ? 'active' : 'approved');
}
