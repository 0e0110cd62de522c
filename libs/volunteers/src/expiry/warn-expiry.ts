import { messageRequested } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { vettingPolicy } from '../vetting/vetting.policy.js';
import { expiryById } from './expiry-rows.js';

/**
 * Tells a volunteer that something they showed or signed will count no more, unless it has been shown again or they have
 * left. The centre sees the same on its page for the day. Doing it twice does nothing.
 */
export async function warnExpiry(tx: Tx, id: string): Promise<void> {
  const [due] = await tx.query<{ personId: string }>(
    `UPDATE volunteers_expiry SET warned_at = $3
     WHERE id = $1 AND centre_id = $2 AND warned_at IS NULL AND warn_at <= $3 RETURNING person_id AS "personId"`,
    [id, tx.centreId, tx.now],
  );
  if (!due) return;
  vettingPolicy.assert(tx.actor, 'record', { centreId: tx.centreId, personId: due.personId });
  tx.touch('volunteers');
  const expiry = await expiryById(tx, id);
  if (!expiry) return;
  const template = 'volunteers.expiring';
  tx.append(messageRequested, {
    template,
    personId: due.personId,
    subjectId: id,
    dueAt: tx.now.toISOString(),
    key: `${template}:${id}`,
  });
}
