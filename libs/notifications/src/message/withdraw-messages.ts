import type { Tx } from '@hjerterom/platform';
import { lockKeys } from './lock-keys.js';
import { statusesBefore } from './message.states.js';

/**
 * Messages with these keys do not leave, if they have not left already, and nobody is to ring about them. The keys are
 * remembered: a request that comes after its withdrawal is withdrawn too.
 */
export async function withdrawMessages(tx: Tx, keys: readonly string[]): Promise<void> {
  await lockKeys(tx, keys);
  await tx.query(
    `INSERT INTO notifications_withdrawn_key (centre_id, key, withdrawn_at)
     SELECT $1, key, $3 FROM unnest($2::text[]) AS key ON CONFLICT DO NOTHING`,
    [tx.centreId, [...new Set(keys)], tx.now],
  );
  await tx.query(
    `UPDATE notifications_message SET status = 'withdrawn'
     WHERE centre_id = $1 AND key = ANY($2::text[]) AND status = ANY($3::text[])`,
    [tx.centreId, keys, statusesBefore('withdrawn')],
  );
}
