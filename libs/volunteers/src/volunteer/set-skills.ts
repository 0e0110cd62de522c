import type { Tx } from '@hjerterom/platform';
import { lockVolunteer } from './lock-volunteer.js';
import type { VolunteerOutcome } from './outcome.js';
import { volunteerPolicy } from './volunteer.policy.js';
import { writeSkills } from './write-skills.js';

export interface SetSkills {
  readonly personId: string;
  /** Codes of kinds of need: the whole list. */
  readonly skills: readonly string[];
}

/** Says what a volunteer offers to do. */
export async function setSkills(tx: Tx, { personId, skills }: SetSkills): Promise<VolunteerOutcome> {
  volunteerPolicy.assert(tx.actor, 'offerHelp', await lockVolunteer(tx, personId));
  await writeSkills(tx, personId, skills);
  return { kind: 'Volunteer', personId };
}
