import { messageRequested } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { today } from '../association/association-row.js';

/** What is told to those who speak for an association; their subject is their line among its contacts. */
export type ToldToContacts =
  | 'associations.applied'
  | 'associations.approved'
  | 'associations.declined'
  | 'associations.still-right';

/** Tells everybody who speaks for an association today, each once: whoever books and no more hears of booking alone. */
export async function tellContacts(tx: Tx, template: ToldToContacts, associationId: string): Promise<void> {
  const people = await tx.query<{ contactId: string; personId: string }>(
    `SELECT DISTINCT ON (person_id) id AS "contactId", person_id AS "personId" FROM associations_contact
     WHERE association_id = $1 AND role <> 'delegate' AND from_date <= $2 AND (until_date IS NULL OR until_date >= $2)
     ORDER BY person_id, id`,
    [associationId, await today(tx)],
  );
  for (const { contactId, personId } of people) {
    const dueAt = tx.now.toISOString();
    tx.append(messageRequested, {
      template,
      personId,
      subjectId: contactId,
      dueAt,
      key: `${template}:${contactId}:${dueAt}`,
    });
  }
}
