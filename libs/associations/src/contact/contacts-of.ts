import type { Tx } from '@hjerterom/platform';
import { today } from '../association/association-row.js';
import { readable } from '../association/readable.js';
import type { ContactRole } from './contact-roles.js';

/** Somebody who speaks or books for an association, or did. */
export interface ContactShown {
  readonly id: string;
  readonly centreId: string;
  readonly associationId: string;
  readonly personId: string;
  /** What they are called: also for those who may not see the card. */
  readonly name: string;
  readonly role: ContactRole;
  readonly mayBook: boolean;
  /** Local dates. */
  readonly fromDate: string;
  readonly untilDate: string | null;
}

/** The most of one association that are read. */
const MOST = 100;

/**
 * Who speaks and books for these associations today or later, those who speak first; for those who run the centre and
 * for those who speak for it themselves.
 */
export async function contactsOf(tx: Tx, associationIds: readonly string[]): Promise<ContactShown[]> {
  const ids = await readable(tx, 'readContacts', associationIds);
  return tx.query<ContactShown>(
    `SELECT c.* FROM unnest($1::uuid[]) AS a(id) CROSS JOIN LATERAL (
       SELECT c.id, c.centre_id AS "centreId", c.association_id AS "associationId", c.person_id AS "personId", p.name,
         c.role, c.may_book AS "mayBook", c.from_date::text AS "fromDate", c.until_date::text AS "untilDate"
       FROM associations_contact c JOIN people_v_person p ON p.id = c.person_id
       WHERE c.association_id = a.id AND c.centre_id = $2 AND (c.until_date IS NULL OR c.until_date >= $3)
       ORDER BY c.role = 'delegate', p.name, c.id LIMIT ${MOST}) c`,
    [ids, tx.centreId, await today(tx)],
  );
}
