import type { Tx } from '@hjerterom/platform';
import { lockVolunteer } from './lock-volunteer.js';
import type { VolunteerOutcome } from './outcome.js';
import { volunteerPolicy } from './volunteer.policy.js';

export interface SetVolunteerNote {
  readonly personId: string;
  readonly note?: string | null;
}

/** Keeps what the centre wants to remember of a volunteer; it is for those who run the centre. */
export async function setVolunteerNote(tx: Tx, { personId, note }: SetVolunteerNote): Promise<VolunteerOutcome> {
  volunteerPolicy.assert(tx.actor, 'keepNote', await lockVolunteer(tx, personId));
  await tx.query(`UPDATE volunteers_volunteer SET note = $2, updated_at = $3 WHERE person_id = $1`, [
    personId,
    note ?? null,
    tx.now,
  ]);
  return { kind: 'Volunteer', personId };
}
