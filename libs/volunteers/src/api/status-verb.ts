import type { Ports, Tx } from '@hjerterom/platform';
import { volunteerStanding } from '../contracts/index.js';
import { changeVolunteerStatus as change } from '../index.js';
import type { ChangeVolunteerStatusInput } from './volunteer.inputs.js';

/**
 * The verb as the mutation calls it: what hangs on being a volunteer follows in the same transaction. A named function,
 * for the name is a part of what an idempotency key is kept for.
 */
export function statusVerb(ports: Ports) {
  return async function changeVolunteerStatus(tx: Tx, input: ChangeVolunteerStatusInput) {
    const outcome = await change(tx, input);
    if (outcome.kind === 'Volunteer') {
      for (const standing of ports.all(volunteerStanding).values()) {
        await standing.changed(tx, input.personId, input.status);
      }
    }
    return outcome;
  };
}
