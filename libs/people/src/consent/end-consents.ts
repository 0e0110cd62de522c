import type { Tx } from '@hjerterom/platform';
import type { ConsentGiver, ConsentWay } from './consent.js';
import type { ConsentPurpose } from './consent-texts.js';
import { listConsents } from './list-consents.js';
import { withdrawConsent } from './withdraw-consent.js';

/** Every yes to one purpose, taken back at once. */
export interface EndConsents {
  readonly personId: string;
  readonly purpose: ConsentPurpose;
  readonly how: ConsentWay;
  /** Who takes it back; the person when left out. */
  readonly by?: ConsentGiver | null;
}

/** Writes down that every yes of somebody to one purpose no longer holds; those that were taken back before stay so. */
export async function endConsents(tx: Tx, { personId, purpose, how, by }: EndConsents): Promise<void> {
  for (const { id, withdrawnAt, purpose: given } of await listConsents(tx, personId)) {
    if (given === purpose && withdrawnAt === null) await withdrawConsent(tx, { consentId: id, how, by: by ?? null });
  }
}
