import { centreOf } from '@hjerterom/centres';
import { messageRequested } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { askAgainAt } from './ask-again.js';
import { today } from './association-row.js';

/**
 * Asks those who speak for an association whether its card is still right. Whoever does not answer is asked again in
 * half a year; when the card was confirmed last stays on it. Doing it twice does nothing.
 */
export async function askCard(tx: Tx, associationId: string): Promise<void> {
  const next = askAgainAt(tx.now, (await centreOf(tx)).zone);
  const [due] = await tx.query(
    `UPDATE associations_association SET ask_again_at = $3
     WHERE id = $1 AND centre_id = $2 AND ask_again_at <= $4 AND status = 'approved' RETURNING 1`,
    [associationId, tx.centreId, next, tx.now],
  );
  if (!due) return;
  const day = await today(tx);
  const people = await tx.query<{ personId: string }>(
    `SELECT DISTINCT person_id AS "personId" FROM associations_contact WHERE association_id = $1
       AND role <> 'delegate' AND from_date <= $2 AND (until_date IS NULL OR until_date >= $2)`,
    [associationId, day],
  );
  const template = 'associations.still-right';
  for (const { personId } of people) {
    const key = `${template}:${associationId}:${personId}:${day}`;
    tx.append(messageRequested, { template, personId, subjectId: associationId, dueAt: tx.now.toISOString(), key });
  }
}
