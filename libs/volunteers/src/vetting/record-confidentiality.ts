import type { Tx } from '@hjerterom/platform';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import { type DateInFutureOutcome, dateInFuture } from './date-in-future.js';
import { vettingPolicy } from './vetting.policy.js';
import { writeConfidentiality } from './write-confidentiality.js';

export interface RecordConfidentiality {
  readonly personId: string;
  /** Local date, `YYYY-MM-DD`. */
  readonly signedOn: string;
}

/** Keeps that a volunteer has signed the confidentiality statement on paper, seen by the one who says so. */
export async function recordConfidentiality(
  tx: Tx,
  { personId, signedOn }: RecordConfidentiality,
): Promise<VolunteerOutcome | DateInFutureOutcome> {
  vettingPolicy.assert(tx.actor, 'record', await lockVolunteer(tx, personId));
  const slip = await dateInFuture(tx, signedOn);
  if (slip) return slip;
  await writeConfidentiality(tx, { personId, signedOn, seenBy: tx.actor.personId, way: 'paper', textVersion: null });
  return { kind: 'Volunteer', personId };
}
