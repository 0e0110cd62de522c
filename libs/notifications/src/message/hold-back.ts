import { centreOf } from '@hjerterom/centres';
import type { Tx } from '@hjerterom/platform';
import { whenToLeave } from '../sending/when-to-leave.js';

/** The messages of the actor's centre that are to leave some time. */
export async function scheduledIds(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT id FROM notifications_message WHERE centre_id = $1 AND status = 'scheduled'`,
    [tx.centreId],
  );
  return rows.map(({ id }) => id);
}

/**
 * Holds back what was due by now in a database that was restored: it may have been sent after the backup was made, which
 * nobody can know. That is every scheduled message whose time has come, and of those that were asked for only just (what
 * was due, worked off again) also those that merely wait for the end of the quiet hours.
 * @param knownBefore the messages that were scheduled in the backup
 * @returns how many were held
 */
export async function holdBack(tx: Tx, knownBefore: readonly string[]): Promise<number> {
  const atOnce = whenToLeave(tx.now, false, await centreOf(tx));
  const held = await tx.query(
    `UPDATE notifications_message SET status = 'held', lease_until = NULL, sending_until = NULL
     WHERE centre_id = $1 AND status = 'scheduled' AND (due_at <= $2 OR (due_at <= $3 AND id <> ALL($4::uuid[])))
     RETURNING id`,
    [tx.centreId, tx.now, atOnce, knownBefore],
  );
  return held.length;
}
