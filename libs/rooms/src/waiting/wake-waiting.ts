import type { Tx } from '@hjerterom/platform';

/**
 * Something became free in these rooms: whoever waits for any of their floor is looked at as soon as the worker can. To be
 * called by whatever frees, under the lock of the parts. One statement; none when there is nothing.
 */
export async function wakeWaiting(tx: Tx, roomIds: readonly string[]): Promise<void> {
  if (roomIds.length === 0) return;
  // A function, since whoever frees a room does not see who waits for it (row-level security).
  await tx.query('SELECT rooms_wake_waiting($1::uuid[], $2)', [[...new Set(roomIds)], tx.now]);
}
