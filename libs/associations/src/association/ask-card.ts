import { centreOf } from '@hjerterom/centres';
import type { Tx } from '@hjerterom/platform';
import { tellContacts } from '../messages/tell-contacts.js';
import { askAgainAt } from './ask-again.js';

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
  await tellContacts(tx, 'associations.still-right', associationId);
}
