import { newId } from '@hjerterom/kernel';
import { messageRequested } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { associationContactChanged } from '../contracts/index.js';
import { overAt } from './contact-over.js';
import type { ContactRole } from './contact-roles.js';

/** Somebody who is to speak or book for an association, checked. */
export interface NewContact {
  readonly associationId: string;
  readonly personId: string;
  readonly role: ContactRole;
  readonly mayBook: boolean;
  /** Local dates. */
  readonly fromDate: string;
  readonly untilDate: string | null;
}

/**
 * Writes that somebody speaks or books for an association, and tells whoever may book how. In the same role again they
 * have it once, from then on as said last. The caller has asked a policy and admitted the association.
 */
export async function writeContact(tx: Tx, given: NewContact): Promise<void> {
  const { associationId, personId, role, mayBook, fromDate, untilDate } = given;
  const over = await overAt(tx, untilDate);
  const again = await tx.query(
    `UPDATE associations_contact SET may_book = $4, until_date = $5, over_at = $7 WHERE association_id = $1
       AND person_id = $2 AND role = $3 AND (until_date IS NULL OR until_date >= $6) RETURNING 1`,
    [associationId, personId, role, mayBook, untilDate, fromDate, over],
  );
  tx.append(associationContactChanged, { personId });
  if (again.length > 0) return;
  const id = newId();
  await tx.query(
    `INSERT INTO associations_contact
       (id, centre_id, association_id, person_id, role, may_book, from_date, until_date, over_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, tx.centreId, associationId, personId, role, mayBook, fromDate, untilDate, over],
  );
  if (!mayBook) return;
  const template = 'associations.may-book';
  tx.append(messageRequested, {
    template,
    personId,
    subjectId: id,
    dueAt: tx.now.toISOString(),
    key: `${template}:${id}`,
  });
}
