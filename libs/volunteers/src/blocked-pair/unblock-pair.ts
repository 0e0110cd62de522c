import type { Tx } from '@hjerterom/platform';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import type { BlockedPairInput } from './block-pair.js';
import { blockedPairPolicy } from './blocked-pair.policy.js';

/** Lets two be paired again. That they were not blocked is no error. @throws NotFound when there is no such volunteer */
export async function unblockPair(tx: Tx, { volunteerId, personId }: BlockedPairInput): Promise<VolunteerOutcome> {
  blockedPairPolicy.assert(tx.actor, 'change', await lockVolunteer(tx, volunteerId));
  await tx.query(`DELETE FROM volunteers_blocked_pair WHERE centre_id = $1 AND volunteer_id = $2 AND person_id = $3`, [
    tx.centreId,
    volunteerId,
    personId,
  ]);
  return { kind: 'Volunteer', personId: volunteerId };
}
