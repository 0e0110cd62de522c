import { parseTstzrange } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { Slot } from './slots-of.js';

/** The dates of a booking, in order of time. One statement. */
export async function allDatesOf(tx: Tx, bookingId: string): Promise<(Slot & { readonly id: string })[]> {
  const rows = await tx.query<{ id: string; roomIds: string[]; during: string }>(
    `SELECT id, room_ids AS "roomIds", during FROM rooms_occurrence WHERE booking_id = $1 ORDER BY lower(during), id`,
    [bookingId],
  );
  return rows.map((row) => ({ ...row, during: parseTstzrange(row.during) }));
}
