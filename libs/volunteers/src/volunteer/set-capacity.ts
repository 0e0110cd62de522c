import type { Tx } from '@hjerterom/platform';
import { lockVolunteer } from './lock-volunteer.js';
import type { VolunteerOutcome } from './outcome.js';
import { volunteerPolicy } from './volunteer.policy.js';

export interface SetCapacity {
  readonly personId: string;
  /** The most minutes a week; null is no limit. */
  readonly minutesPerWeek?: number | null;
}

/** Says how much a volunteer wants to give in a week. What is promised already stays promised. */
export async function setCapacity(tx: Tx, { personId, minutesPerWeek }: SetCapacity): Promise<VolunteerOutcome> {
  volunteerPolicy.assert(tx.actor, 'offerHelp', await lockVolunteer(tx, personId));
  await tx.query(
    `UPDATE volunteers_volunteer SET capacity_minutes_per_week = $2, updated_at = $3 WHERE person_id = $1`,
    [personId, minutesPerWeek ?? null, tx.now],
  );
  return { kind: 'Volunteer', personId };
}
