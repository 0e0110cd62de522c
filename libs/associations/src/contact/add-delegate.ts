import { type ContactPoint, cardOf } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { associationPolicy } from '../association/association.policy.js';
import { lockAssociation, today } from '../association/association-row.js';
import type { AssociationOutcome } from '../association/outcome.js';
import type { DaysWrongWayOutcome } from './add-contact.js';
import { writeContact } from './write-contact.js';

export interface AddDelegate {
  readonly associationId: string;
  readonly name: string;
  /** A phone number or an e-mail address, by which they sign in. */
  readonly contact: ContactPoint;
  /** The last day, when it is known. */
  readonly untilDate?: string | null;
}

/**
 * Somebody may book for an association from today on, named by whoever speaks for it. Whether the centre knows them
 * already is told to nobody.
 * @throws NotFound when there is no such association, or the actor does not speak for it
 */
export async function addDelegate(tx: Tx, input: AddDelegate): Promise<AssociationOutcome | DaysWrongWayOutcome> {
  const { associationId, name, contact, untilDate = null } = input;
  const row = await lockAssociation(tx, associationId);
  associationPolicy.assert(tx.actor, 'change', row);
  const fromDate = await today(tx);
  if (untilDate && untilDate < fromDate) return { kind: 'DaysWrongWay', from: fromDate };
  await tx.admit(associationId);
  const personId = await cardOf(tx, { name, contactPoints: [contact], languages: [] });
  await writeContact(tx, { associationId, personId, role: 'delegate', mayBook: true, fromDate, untilDate });
  return { kind: 'Association', associationId };
}
