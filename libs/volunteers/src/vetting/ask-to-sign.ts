import { messageRequested } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import { vettingPolicy } from './vetting.policy.js';

/** Sends somebody the link at which they read and sign the statement of confidentiality themselves. */
export async function askToSign(tx: Tx, { personId }: { readonly personId: string }): Promise<VolunteerOutcome> {
  vettingPolicy.assert(tx.actor, 'record', await lockVolunteer(tx, personId));
  const template = 'volunteers.to-sign';
  const dueAt = tx.now.toISOString();
  tx.append(messageRequested, {
    template,
    personId,
    subjectId: personId,
    dueAt,
    key: `${template}:${personId}:${dueAt}`,
  });
  return { kind: 'Volunteer', personId };
}
