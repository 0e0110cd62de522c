import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import { ConfidentialityEntity } from './confidentiality.entity.js';
import { type DateInFutureOutcome, dateInFuture } from './date-in-future.js';
import { vettingPolicy } from './vetting.policy.js';

export interface RecordConfidentiality {
  readonly personId: string;
  /** Local date, `YYYY-MM-DD`. */
  readonly signedOn: string;
}

/** Keeps that a volunteer has signed the confidentiality statement, seen by the one who says so. */
export async function recordConfidentiality(
  tx: Tx,
  { personId, signedOn }: RecordConfidentiality,
): Promise<VolunteerOutcome | DateInFutureOutcome> {
  const volunteer = await lockVolunteer(tx, personId);
  vettingPolicy.assert(tx.actor, 'record', volunteer);
  const slip = await dateInFuture(tx, signedOn);
  if (slip) return slip;
  const { centreId } = volunteer;
  await tx.em.insert(ConfidentialityEntity, { id: newId(), personId, centreId, signedOn, seenBy: tx.actor.personId });
  return { kind: 'Volunteer', personId };
}
