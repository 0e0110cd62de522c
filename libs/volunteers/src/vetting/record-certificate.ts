import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import { CertificateEntity, type LegalBasis } from './certificate.entity.js';
import { type DateInFutureOutcome, dateInFuture } from './date-in-future.js';
import { vettingPolicy } from './vetting.policy.js';

export interface RecordCertificate {
  readonly personId: string;
  /** Local date, `YYYY-MM-DD`. */
  readonly shownOn: string;
  readonly legalBasis: LegalBasis;
}

/** Keeps that a volunteer has shown a police certificate, seen by the one who says so; nothing that stood in it. */
export async function recordCertificate(
  tx: Tx,
  { personId, shownOn, legalBasis }: RecordCertificate,
): Promise<VolunteerOutcome | DateInFutureOutcome> {
  const volunteer = await lockVolunteer(tx, personId);
  vettingPolicy.assert(tx.actor, 'record', volunteer);
  const slip = await dateInFuture(tx, shownOn);
  if (slip) return slip;
  const { centreId } = volunteer;
  await tx.em.insert(CertificateEntity, {
    id: newId(),
    personId,
    centreId,
    shownOn,
    seenBy: tx.actor.personId,
    legalBasis,
  });
  return { kind: 'Volunteer', personId };
}
