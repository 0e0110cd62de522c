import type { Tx } from '@hjerterom/platform';
import { tellNow } from '../messages/tell-now.js';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import { vettingPolicy } from './vetting.policy.js';

/** Sends somebody the link at which they read and sign the statement of confidentiality themselves. */
export async function askToSign(tx: Tx, { personId }: { readonly personId: string }): Promise<VolunteerOutcome> {
  vettingPolicy.assert(tx.actor, 'record', await lockVolunteer(tx, personId));
  tellNow(tx, 'volunteers.to-sign', personId);
  return { kind: 'Volunteer', personId };
}
