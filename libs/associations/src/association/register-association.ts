import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { tellContacts } from '../messages/tell-contacts.js';
import type { AssociationCard } from './association.input.js';
import { associationPolicy } from './association.policy.js';
import { checkNew, type PossibleDoublesOutcome } from './check-new.js';
import type { AssociationOutcome, NumberNotValidOutcome } from './outcome.js';
import { personOfCentre } from './person-of-centre.js';
import { writeAssociation } from './write-association.js';

export interface RegisterAssociation extends AssociationCard {
  /** Of the neighbourhood: it borrows rooms for free. True when left out. */
  readonly local?: boolean | null;
  /** Somebody has looked at those of nearly the same name, and it is none of them. */
  readonly confirmedNotDouble?: boolean | null;
  /** Who speaks for it and may book: whoever registers it, when they do it themselves. */
  readonly contactPersonId?: string | null;
}

/**
 * Registers an association. What the desk registers is approved; what somebody registers themselves waits for the leader,
 * and that person speaks for it and may book.
 * @throws NotFound when the contact person is not of the centre, or the actor registers for somebody else
 */
export async function registerAssociation(
  tx: Tx,
  input: RegisterAssociation,
): Promise<AssociationOutcome | PossibleDoublesOutcome | NumberNotValidOutcome> {
  const approved = associationPolicy.can(tx.actor, 'registerApproved', { centreId: tx.centreId, personId: null });
  const personId = input.contactPersonId ?? (approved ? null : tx.actor.personId);
  associationPolicy.assert(tx.actor, 'register', { centreId: tx.centreId, personId });
  const checked = await checkNew(tx, input, input.confirmedNotDouble ?? false);
  if (checked.kind !== 'New') return checked;
  const contactPersonId = personId && (await personOfCentre(tx, personId));
  const local = approved ? (input.local ?? true) : true;
  const { number } = checked;
  const registeredBy = tx.actor.personId;
  const made = { id: newId(), card: input, number, local, approved, registeredBy, contactPersonId };
  const outcome = await writeAssociation(tx, made);
  await tellContacts(tx, approved ? 'associations.approved' : 'associations.applied', made.id);
  return outcome;
}
