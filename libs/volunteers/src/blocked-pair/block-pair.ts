import { found, type Tx } from '@hjerterom/platform';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import { blockedPairPolicy } from './blocked-pair.policy.js';

export interface BlockedPairInput {
  readonly volunteerId: string;
  readonly personId: string;
}

/**
 * Sees to it that these two are not proposed to each other. Why is not asked, so that nobody can read it. What is
 * promised already stays: that is for people to sort out.
 * @throws NotFound when the centre has no such volunteer or person
 */
export async function blockPair(tx: Tx, { volunteerId, personId }: BlockedPairInput): Promise<VolunteerOutcome> {
  blockedPairPolicy.assert(tx.actor, 'change', await lockVolunteer(tx, volunteerId));
  const [person] = await tx.query(`SELECT 1 FROM people_v_person WHERE id = $1 AND centre_id = $2`, [
    personId,
    tx.centreId,
  ]);
  found(person, 'person');
  await tx.query(
    `INSERT INTO volunteers_blocked_pair (centre_id, volunteer_id, person_id, blocked_at, blocked_by)
     VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    [tx.centreId, volunteerId, personId, tx.now, tx.actor.personId],
  );
  return { kind: 'Volunteer', personId: volunteerId };
}
