import { messagesWithdrawn } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import type { WaitingRow, WaitingStatus } from './waiting-rows.js';

/**
 * Ends what somebody waited for, or sends them back to wait: what was kept for them is let go, and what asked them and has
 * not left stays; what the offer was of is forgotten when they wait again. Under the lock of the parts and of the entry.
 */
export async function closeOffer(
  tx: Tx,
  entry: WaitingRow,
  status: Exclude<WaitingStatus, 'offered'>,
  dueAt: Date | null = null,
): Promise<void> {
  await tx.query(`UPDATE rooms_waiting SET status = $2, answer_by = NULL, hold_id = NULL, due_at = $3 WHERE id = $1`, [
    ...[entry.id, status, dueAt],
  ]);
  if (entry.holdId) {
    await tx.query(`SELECT 1 FROM rooms_booking WHERE id = $1 FOR UPDATE`, [entry.holdId]);
    await tx.query(`DELETE FROM rooms_booking WHERE id = $1`, [entry.holdId]);
  }
  if (status === 'waiting') {
    await tx.query(`UPDATE rooms_waiting_slot SET in_the_way = NULL WHERE waiting_id = $1`, [entry.id]);
  }
  const told = await tx.query<{ id: string; template: string }>(
    `UPDATE rooms_telling SET withdrawn_at = $2 WHERE waiting_id = $1 AND withdrawn_at IS NULL RETURNING id, template`,
    [entry.id, tx.now],
  );
  if (told.length > 0) tx.append(messagesWithdrawn, { keys: told.map(({ id, template }) => `${template}:${id}`) });
}
