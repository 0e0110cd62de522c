import { NotFound, type Tx } from '@hjerterom/platform';

/** What must be held before anything is decided on: switched off by tests that show the race. */
export const guards = { lockParts: true };

/**
 * Holds parts until the transaction ends, in the order of their ids, and clears away the holds on them whose time is
 * over: nobody else can want them meanwhile. Everything that takes or frees a part begins with this (ADR 5). Read what is
 * decided on after it: a locking statement sees the rows as they were before it waited.
 * @throws NotFound when one of them was split meanwhile, and is no more
 */
export async function lockParts(tx: Tx, partIds: Iterable<string>): Promise<void> {
  const ids = [...new Set(partIds)].sort();
  if (guards.lockParts) {
    const held = await tx.query(
      `SELECT id FROM rooms_part WHERE id = ANY($1) AND centre_id = $2 ORDER BY id FOR NO KEY UPDATE`,
      [ids, tx.centreId],
    );
    // Somebody split the room while this waited: what was read of its floor is not true any more.
    if (held.length < ids.length) throw new NotFound('part');
  }
  // A hold of two rooms may be cleared by two at once, each holding another of its parts: its row says who does.
  const over = await tx.query<{ id: string }>(
    `SELECT b.id FROM rooms_booking b WHERE b.id IN (
       SELECT o.booking_id FROM rooms_occupancy o WHERE o.part_id = ANY($1) AND o.held_until <= $2)
     ORDER BY b.id FOR UPDATE`,
    [ids, tx.now],
  );
  if (over.length > 0) {
    await tx.query(`DELETE FROM rooms_booking WHERE id = ANY($1)`, [over.map(({ id }) => id)]);
  }
}
