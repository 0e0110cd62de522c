import { newId } from '@hjerterom/kernel';
import { aPerson } from '@hjerterom/people/testing';
import { type Actor, found, type Tx } from '@hjerterom/platform';
import { type RegisterAssociation, registerAssociation } from '../index.js';

export { contactPath } from '../application/contact-link.js';

/** An approved association with somebody who speaks and books for it. */
export interface AnAssociation {
  readonly id: string;
  readonly contactId: string;
  /** As the contact person, signed in. */
  readonly contact: Actor;
}

/** An association of the centre of the transaction (the system's), like no other by name. */
export async function anAssociation(tx: Tx, given: Partial<RegisterAssociation> = {}): Promise<AnAssociation> {
  const contactId = given.contactPersonId ?? (await aPerson(tx)).id;
  const outcome = await registerAssociation(tx, {
    name: `Prøvelaget ${newId()}`,
    categories: ['kultur'],
    targetGroups: ['alle'],
    languages: ['nb'],
    confirmedNotDouble: true,
    ...given,
    contactPersonId: contactId,
  });
  const id = found('associationId' in outcome ? outcome.associationId : null, 'association');
  return { id, contactId, contact: { centreId: tx.centreId, personId: contactId, roles: ['contact'] } };
}
