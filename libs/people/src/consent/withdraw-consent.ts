import { found, type Tx } from '@hjerterom/platform';
import { type ConsentGiver, type ConsentWay, consentsByIds } from './consent.js';
import { consentPolicy } from './consent.policy.js';

/** A yes that is taken back. */
export interface WithdrawConsent {
  readonly consentId: string;
  readonly how: ConsentWay;
  /** Who takes it back; the person when left out. */
  readonly by?: ConsentGiver | null;
}

export interface WithdrawConsentOutcome {
  readonly kind: 'ConsentWithdrawn';
  readonly consentId: string;
}

/** Writes down that a yes no longer holds; a second time says the same. @throws NotFound, Forbidden */
export async function withdrawConsent(
  tx: Tx,
  { consentId, how, by }: WithdrawConsent,
): Promise<WithdrawConsentOutcome> {
  const [consent] = await consentsByIds(tx, [consentId]);
  const { personId } = found(consent, 'consent');
  consentPolicy.assert(tx.actor, 'withdraw', { centreId: tx.centreId, personId });
  const own = tx.actor.personId === personId;
  await tx.query(
    `INSERT INTO people_consent_withdrawal (consent_id, centre_id, withdrawn_at, withdrawn_by, how, recorded_by)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (consent_id) DO NOTHING`,
    [
      consentId,
      tx.centreId,
      tx.now,
      own ? 'person' : (by ?? 'person'),
      own ? 'screen' : how,
      own ? null : tx.actor.personId,
    ],
  );
  return { kind: 'ConsentWithdrawn', consentId };
}
