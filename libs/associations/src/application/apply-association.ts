import { type ContactPoint, cardOf, giveConsent } from '@hjerterom/people';
import type { Language, Tx } from '@hjerterom/platform';
import type { AssociationCard } from '../association/association.input.js';
import { associationPolicy } from '../association/association.policy.js';
import { checkNew, type PossibleDoublesOutcome } from '../association/check-new.js';
import type { AssociationOutcome, NumberNotValidOutcome } from '../association/outcome.js';
import { writeAssociation } from '../association/write-association.js';
import { tellContacts } from '../messages/tell-contacts.js';

/** What somebody writes on the public page; checked before. */
export interface ApplyAssociation extends AssociationCard {
  /** Made with the form. */
  readonly id: string;
  /** Who speaks for it. */
  readonly contactName: string;
  /** At least one. */
  readonly contactPoints: readonly ContactPoint[];
  /** The language in which they read what they said yes to. */
  readonly language: Language;
  readonly confirmedNotDouble: boolean;
}

/**
 * Takes in an association that somebody registers on the public page: it waits for the leader. The same form sent twice
 * is one. Whether the contact person is known already is told to nobody, and costs the same work.
 */
export async function applyAssociation(
  tx: Tx,
  input: ApplyAssociation,
): Promise<AssociationOutcome | PossibleDoublesOutcome | NumberNotValidOutcome> {
  associationPolicy.assert(tx.actor, 'registerApproved', { centreId: tx.centreId, personId: null });
  const { id, language, contactPoints, contactName } = input;
  // Of two at once the second waits here, and then sees the first.
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('associations.apply:' || $1, 0))`, [id]);
  const [sent] = await tx.query(`SELECT FROM associations_association WHERE id = $1`, [id]);
  if (sent) return { kind: 'Association', associationId: id };
  const checked = await checkNew(tx, input, input.confirmedNotDouble);
  if (checked.kind !== 'New') return checked;
  const personId = await cardOf(tx, { name: contactName, contactPoints, languages: [language] });
  await giveConsent(tx, { personId, purpose: 'association-contact', language, how: 'screen' });
  const { number } = checked;
  const one = { id, card: input, number, local: true, approved: false, registeredBy: personId };
  const outcome = await writeAssociation(tx, { ...one, contactPersonId: personId });
  await tellContacts(tx, 'associations.applied', id);
  return outcome;
}
