import { awaitingGuardian, type Guardian, guardiansOf, keepGuardian } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { tellNow } from '../messages/tell-now.js';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';

export interface AskGuardian {
  readonly personId: string;
  /** Who the guardian is; may be left out where that is written down already. */
  readonly guardian?: Guardian | null;
}

/** Nobody is waiting for a guardian here: they are old enough, or the guardian has said yes. */
export interface GuardianNotAskedOutcome {
  readonly kind: 'GuardianNotAsked';
  readonly personId: string;
  /** Who to ask is not known: a name and a way to be reached come first. */
  readonly unknown: boolean;
}

/**
 * Sends the guardian of somebody who is too young to say yes alone the link at which they read what it is about and say
 * it themselves. @throws NotFound, Forbidden; CodedError BAD_USER_INPUT for a guardian who cannot be reached
 */
export async function askGuardian(
  tx: Tx,
  { personId, guardian }: AskGuardian,
): Promise<VolunteerOutcome | GuardianNotAskedOutcome> {
  volunteerPolicy.assert(tx.actor, 'changeStatus', await lockVolunteer(tx, personId));
  if (!(await awaitingGuardian(tx, [personId], 'volunteering')).has(personId)) {
    return { kind: 'GuardianNotAsked', personId, unknown: false };
  }
  if (guardian) await keepGuardian(tx, personId, guardian);
  else if ((await guardiansOf(tx, [personId])).length === 0) {
    return { kind: 'GuardianNotAsked', personId, unknown: true };
  }
  tellNow(tx, 'volunteers.guardian', personId);
  return { kind: 'Volunteer', personId };
}
