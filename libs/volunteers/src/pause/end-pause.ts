import type { Tx } from '@hjerterom/platform';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';
import { comeBack } from './come-back.js';
import { forgetPause } from './pause-action.js';

/** The last day of a pause is over: the volunteer is asked again. Done twice, or after somebody else did, it is nothing. */
export async function endPause(tx: Tx, personId: string): Promise<void> {
  const volunteer = await lockVolunteer(tx, personId);
  volunteerPolicy.assert(tx.actor, 'changeStatus', volunteer);
  const [due] = await tx.query(`SELECT FROM volunteers_pause WHERE id = $1 AND ends_at <= $2`, [personId, tx.now]);
  if (!due) return;
  if (volunteer.status === 'paused') await comeBack(tx, volunteer);
  else await forgetPause(tx, personId);
}
