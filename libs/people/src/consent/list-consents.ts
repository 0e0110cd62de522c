import type { Tx } from '@hjerterom/platform';
import { type Consent, consentsOf } from './consent.js';
import { consentPolicy } from './consent.policy.js';

/** The consents of one person, the newest first; none where the actor may not read them. */
export async function listConsents(tx: Tx, personId: string): Promise<Consent[]> {
  if (!consentPolicy.can(tx.actor, 'read', { centreId: tx.centreId, personId })) return [];
  return consentsOf(tx, [personId]);
}
