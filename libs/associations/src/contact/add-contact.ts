import type { Tx } from '@hjerterom/platform';
import { associationPolicy } from '../association/association.policy.js';
import { lockAssociation, today } from '../association/association-row.js';
import type { AssociationOutcome } from '../association/outcome.js';
import { personOfCentre } from '../association/person-of-centre.js';
import type { ContactRole } from './contact-roles.js';
import { writeContact } from './write-contact.js';

export interface AddContact {
  readonly associationId: string;
  readonly personId: string;
  readonly role: ContactRole;
  /** A delegate always may. */
  readonly mayBook: boolean;
  /** The last day, when it is known. */
  readonly untilDate?: string | null;
}

/** The last day lies before the first. */
export interface DaysWrongWayOutcome {
  readonly kind: 'DaysWrongWay';
  readonly from: string;
}

/**
 * From today on somebody whom the centre knows speaks or books for an association, as those at the desk write it down.
 * @throws NotFound when there is no such association or person, or the actor is not at the desk
 */
export async function addContact(tx: Tx, input: AddContact): Promise<AssociationOutcome | DaysWrongWayOutcome> {
  const { associationId, role, untilDate = null } = input;
  const row = await lockAssociation(tx, associationId);
  associationPolicy.assert(tx.actor, 'appoint', row);
  await tx.admit(associationId);
  const personId = await personOfCentre(tx, input.personId);
  const from = await today(tx);
  if (untilDate && untilDate < from) return { kind: 'DaysWrongWay', from };
  const mayBook = input.mayBook || role === 'delegate';
  await writeContact(tx, { associationId, personId, role, mayBook, fromDate: from, untilDate });
  return { kind: 'Association', associationId };
}
