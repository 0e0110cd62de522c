import type { Tx } from '@hjerterom/platform';

/**
 * Something became free in these rooms: whoever waits for any of their floor is looked at as soon as the worker can. To be
 * called by whatever frees, under the lock of the parts. One statement; none when there is nothing.
 */
export async function wakeWaiting(tx: Tx, roomIds: readonly string[]): Promise<void> {
  if (roomIds.length === 0) return;
  await tx.query(
    `UPDATE rooms_waiting SET due_at = $3 WHERE id IN (
       SELECT w.id FROM rooms_waiting w
       WHERE w.centre_id = $2 AND w.status = 'waiting' AND EXISTS (
         SELECT 1 FROM rooms_room_part freed JOIN rooms_room_part wanted ON wanted.part_id = freed.part_id
         WHERE freed.room_id = ANY($1) AND wanted.room_id = ANY(w.room_ids))
       ORDER BY w.id FOR UPDATE)`,
    [[...new Set(roomIds)], tx.centreId, tx.now],
  );
}
