import type { Tx } from '@hjerterom/platform';

/** What the actor holds while a form is open. */
export interface OwnHolds {
  readonly bookingIds: readonly string[];
  readonly occurrenceIds: readonly string[];
  readonly partIds: readonly string[];
  /** Lets them go. Under the lock of their parts. */
  letGo(): Promise<void>;
}

/** The actor's holds, with the parts to lock before they are let go. Nobody in particular (the worker) has none. */
export async function ownHolds(tx: Tx): Promise<OwnHolds> {
  const rows = await tx.query<{ bookingId: string; occurrenceId: string; partId: string }>(
    `SELECT o.booking_id AS "bookingId", o.occurrence_id AS "occurrenceId", o.part_id AS "partId"
     FROM rooms_booking b JOIN rooms_occupancy o ON o.booking_id = b.id
     WHERE b.person_id = $1 AND b.centre_id = $2 AND b.held_until IS NOT NULL`,
    [tx.actor.personId, tx.centreId],
  );
  const ids = [...new Set(rows.map(({ bookingId }) => bookingId))].sort();
  return {
    bookingIds: ids,
    occurrenceIds: [...new Set(rows.map(({ occurrenceId }) => occurrenceId))],
    partIds: rows.map(({ partId }) => partId),
    async letGo() {
      if (ids.length === 0) return;
      await tx.query(`SELECT 1 FROM rooms_booking WHERE id = ANY($1) ORDER BY id FOR UPDATE`, [ids]);
      await tx.query(`DELETE FROM rooms_booking WHERE id = ANY($1)`, [ids]);
    },
  };
}
