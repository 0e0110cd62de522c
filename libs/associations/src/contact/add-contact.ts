import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { associationPolicy } from '../association/association.policy.js';
import { lockAssociation, today } from '../association/association-row.js';
import type { AssociationOutcome } from '../association/outcome.js';
import { personOfCentre } from '../association/person-of-centre.js';
import type { ContactRole } from './contact-roles.js';

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
 * From today on somebody speaks or books for an association. In the same role again they have it once, from then on as
 * said last.
 * @throws NotFound when there is no such association or person, or the actor is not at the desk
 */
export async function addContact(tx: Tx, input: AddContact): Promise<AssociationOutcome | DaysWrongWayOutcome> {
  const { associationId, role, untilDate } = input;
  const row = await lockAssociation(tx, associationId);
  associationPolicy.assert(tx.actor, 'appoint', row);
  await tx.admit(associationId);
  const personId = await personOfCentre(tx, input.personId);
  const from = await today(tx);
  if (untilDate && untilDate < from) return { kind: 'DaysWrongWay', from };
  const mayBook = input.mayBook || role === 'delegate';
  const again = await tx.query(
    `UPDATE associations_contact SET may_book = $4, until_date = $5 WHERE association_id = $1 AND person_id = $2
       AND role = $3 AND (until_date IS NULL OR until_date >= $6) RETURNING 1`,
    [associationId, personId, role, mayBook, untilDate ?? null, from],
  );
  if (again.length === 0) {
    await tx.query(
      `INSERT INTO associations_contact
         (id, centre_id, association_id, person_id, role, may_book, from_date, until_date)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [newId(), tx.centreId, associationId, personId, role, mayBook, from, untilDate ?? null],
    );
  }
  return { kind: 'Association', associationId };
}
