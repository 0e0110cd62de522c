import { found, type Tx } from '@hjerterom/platform';
import type { VolunteerStatus } from '../contracts/index.js';

/** What is decided on while a volunteer's row is held. */
export interface LockedVolunteer {
  readonly personId: string;
  readonly centreId: string;
  readonly status: VolunteerStatus;
}

/**
 * Holds the volunteer's row until the transaction ends: whatever promises or changes something of one volunteer does so
 * one after another. Who holds several takes them in the order of their ids.
 *
 * The lock lets through the key checks of rows that point at the volunteer, which would otherwise wait for nothing.
 * @throws NotFound when the actor's centre has no such volunteer; who was erased is none any more
 */
export async function lockVolunteer(tx: Tx, personId: string): Promise<LockedVolunteer> {
  const [row] = await tx.query<LockedVolunteer>(
    `SELECT v.person_id AS "personId", v.centre_id AS "centreId", v.status FROM volunteers_volunteer v
     WHERE v.person_id = $1 AND v.centre_id = $2 AND EXISTS (SELECT 1 FROM people_v_person p WHERE p.id = v.person_id)
     FOR NO KEY UPDATE OF v`,
    [personId, tx.centreId],
  );
  return found(row, 'volunteer');
}
