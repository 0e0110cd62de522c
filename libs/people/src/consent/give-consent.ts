import { centreOf } from '@hjerterom/centres';
import { newId } from '@hjerterom/kernel';
import { CodedError, found, type Language, type Tx } from '@hjerterom/platform';
import { IsNull } from 'typeorm';
import { PersonEntity } from '../person/person.entity.js';
import { ConsentEntity } from './consent.entity.js';
import type { ConsentGiver, ConsentWay } from './consent.js';
import { consentPolicy } from './consent.policy.js';
import { type ConsentPurpose, consentText } from './consent-texts.js';
import { type Guardian, guardiansOf, keepGuardian } from './guardian.js';
import { needsGuardian, yearIn } from './guardian-needed.js';

/** A yes, as it is said or written down. */
export interface GiveConsent {
  readonly personId: string;
  readonly purpose: ConsentPurpose;
  /** Which wording was read; the one in use when left out. */
  readonly textVersion?: string | null;
  readonly language: Language;
  readonly how: ConsentWay;
  /** Who said it; the person when left out. */
  readonly by?: ConsentGiver | null;
  /** Who the guardian is; may be left out where that is written down already. */
  readonly guardian?: Guardian | null;
}

/** Written down; or, with nothing written, that only a guardian can say yes to this, with a name and a way to be reached. */
export type GiveConsentOutcome =
  | { readonly kind: 'ConsentGiven'; readonly consentId: string; readonly personId: string }
  | { readonly kind: 'GuardianNeeded'; readonly personId: string; readonly age: number };

/**
 * Writes a yes into the ledger. A child cannot say it, nor say that the guardian did: the desk writes down what the
 * guardian said, or the system what came in by the public form.
 * @throws NotFound, Forbidden; CodedError BAD_USER_INPUT for a wording that there has not been
 */
export async function giveConsent(tx: Tx, input: GiveConsent): Promise<GiveConsentOutcome> {
  const { personId, purpose, language, how, guardian } = input;
  consentPolicy.assert(tx.actor, 'give', { centreId: tx.centreId, personId });
  const person = found(
    await tx.em.findOneBy(PersonEntity, { id: personId, centreId: tx.centreId, erasedAt: IsNull() }),
    'person',
  );
  const text = consentText(purpose, language, input.textVersion ?? undefined);
  if (!text) throw new CodedError('BAD_USER_INPUT', 'There has been no such wording.');
  const { guardianAge: age, zone } = await centreOf(tx);
  const byGuardian = input.by === 'guardian';
  const own = tx.actor.personId === personId;
  const young = needsGuardian(person.birthYear, age, yearIn(zone, tx.now));
  if (young && (!byGuardian || own)) return { kind: 'GuardianNeeded', personId, age };
  if (byGuardian && !guardian && (await guardiansOf(tx, [personId])).length === 0) {
    return { kind: 'GuardianNeeded', personId, age };
  }
  if (byGuardian && guardian) await keepGuardian(tx, personId, guardian);
  const id = newId();
  await tx.em.insert(ConsentEntity, {
    id,
    centreId: tx.centreId,
    personId,
    purpose,
    textVersion: text.version,
    language,
    givenAt: tx.now,
    givenBy: byGuardian ? 'guardian' : 'person',
    how: own ? 'screen' : how,
    recordedBy: own ? null : tx.actor.personId,
  });
  return { kind: 'ConsentGiven', consentId: id, personId };
}
