import { type LocalDate, newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { planWarning } from '../expiry/plan-warning.js';
import { validUntil } from '../expiry/valid-until.js';
import { settingsOf } from '../settings/settings.js';
import { ConfidentialityEntity, type SignedWay } from './confidentiality.entity.js';

/** A statement as it is kept. */
interface SignedStatement {
  readonly personId: string;
  readonly signedOn: LocalDate;
  readonly seenBy: string | null;
  readonly way: SignedWay;
  readonly textVersion: string | null;
}

/** Keeps a signed statement for as long as the centre lets it count, and plans to say when it will not. */
export async function writeConfidentiality(tx: Tx, signed: SignedStatement): Promise<void> {
  const until = validUntil(signed.signedOn, (await settingsOf(tx)).confidentialityMonths);
  const id = newId();
  await tx.em.insert(ConfidentialityEntity, { ...signed, id, centreId: tx.centreId, validUntil: until });
  await planWarning(tx, { id, personId: signed.personId, what: 'confidentiality', validUntil: until });
  tx.touch('volunteers');
}
