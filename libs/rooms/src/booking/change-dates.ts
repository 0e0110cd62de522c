import type { Tx } from '@hjerterom/platform';
import { type RoomFacts, roomsAsked } from '../room/room-facts.js';
import type { LockedBooking, LockedDate } from './lock-booking.js';
import type { OccurrenceStatus } from './occurrence.states.js';
import { occupy } from './write-booking.js';

const ids = (dates: readonly { readonly id: string }[]) => dates.map(({ id }) => id);

/** Gives dates another state; what they were stays known. One statement. */
export async function setStatus(tx: Tx, dates: readonly { readonly id: string }[], status: OccurrenceStatus) {
  await tx.query(
    `UPDATE rooms_occurrence SET status_before = status, status = $2, changed_at = $3, changed_by = $4
     WHERE id = ANY($1)`,
    [ids(dates), status, tx.now, tx.actor.personId],
  );
}

/** Frees what dates have. One statement. */
export async function free(tx: Tx, dates: readonly { readonly id: string }[]): Promise<void> {
  await tx.query(`DELETE FROM rooms_occupancy WHERE occurrence_id = ANY($1)`, [ids(dates)]);
}

/** Gives dates the rooms and times they carry: theirs are freed, and those that had some have the new ones. */
export async function moveDates(
  tx: Tx,
  booking: LockedBooking,
  dates: readonly LockedDate[],
  rooms: readonly RoomFacts[],
): Promise<void> {
  await free(tx, dates);
  await tx.query(
    `UPDATE rooms_occurrence o SET room_ids = string_to_array(d.rooms, ',')::uuid[],
       during = tstzrange(d.start, d.stop), changed_at = $5, changed_by = $6
     FROM unnest($1::uuid[], $2::text[], $3::timestamptz[], $4::timestamptz[]) AS d(id, rooms, start, stop)
     WHERE o.id = d.id`,
    [
      ...[ids(dates), dates.map(({ roomIds }) => roomIds.join(','))],
      ...[dates.map(({ during }) => during.start), dates.map(({ during }) => during.end), tx.now, tx.actor.personId],
    ],
  );
  const having = dates.filter(({ status }) => status === 'booked');
  if (having.length > 0) await occupy(tx, booking.id, having, rooms);
}

/** What must be known of the rooms that dates are in. One statement. */
export function roomsOf(tx: Tx, dates: readonly LockedDate[]): Promise<RoomFacts[]> {
  return roomsAsked(tx, [...new Set(dates.flatMap(({ roomIds }) => roomIds))]);
}
