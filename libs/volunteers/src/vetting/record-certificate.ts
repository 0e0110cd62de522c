import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { LegalBasis } from '../contracts/index.js';
import { planWarning } from '../expiry/plan-warning.js';
import { validUntil } from '../expiry/valid-until.js';
import { settingsOf } from '../settings/settings.js';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import { CertificateEntity } from './certificate.entity.js';
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
  const until = validUntil(shownOn, (await settingsOf(tx)).certificateMonths);
  const id = newId();
  const { centreId } = volunteer;
  const row = { id, personId, centreId, shownOn, seenBy: tx.actor.personId, legalBasis, validUntil: until };
  await tx.em.insert(CertificateEntity, row);
  await planWarning(tx, { id, personId, what: legalBasis, validUntil: until });
  tx.touch('volunteers');
  return { kind: 'Volunteer', personId };
}
