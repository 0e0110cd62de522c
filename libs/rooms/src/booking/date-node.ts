import type { Tx } from '@hjerterom/platform';
import { readableBookings } from './booking-node.js';
import type { OccurrenceStatus } from './occurrence.states.js';

/** One date of a booking as lists and loaders read it: a plain row. */
export interface DateNode {
  readonly id: string;
  readonly centreId: string;
  readonly bookingId: string;
  readonly roomIds: readonly string[];
  readonly start: Date;
  readonly end: Date;
  readonly status: OccurrenceStatus;
  /** When it was last changed, and came to where it stands. */
  readonly changedAt: Date;
}

/** The select list of a DateNode over the alias `o`. */
export const dateColumns = `o.id, o.centre_id AS "centreId", o.booking_id AS "bookingId", o.room_ids AS "roomIds",
  lower(o.during) AS start, upper(o.during) AS "end", o.status, o.changed_at AS "changedAt"`;

/** All dates of these bookings that the actor may read, in order of time; what was cancelled among them. */
export async function datesOf(tx: Tx, bookingIds: readonly string[]): Promise<DateNode[]> {
  const params: unknown[] = [bookingIds];
  const { from, where } = await readableBookings(tx, params);
  return tx.query<DateNode>(
    `SELECT ${dateColumns} FROM rooms_occurrence o JOIN ${from} ON b.id = o.booking_id
     WHERE o.booking_id = ANY($1::uuid[]) AND ${where} ORDER BY lower(o.during), o.id`,
    params,
  );
}

/** Of each of these bookings the next date that stands, booked or applied for. */
export async function nextDatesOf(tx: Tx, bookingIds: readonly string[]): Promise<DateNode[]> {
  const params: unknown[] = [bookingIds, tx.now];
  const { from, where } = await readableBookings(tx, params);
  return tx.query<DateNode>(
    `SELECT DISTINCT ON (o.booking_id) ${dateColumns} FROM rooms_occurrence o JOIN ${from} ON b.id = o.booking_id
     WHERE o.booking_id = ANY($1::uuid[]) AND upper(o.during) > $2 AND o.status IN ('applied', 'booked') AND ${where}
     ORDER BY o.booking_id, lower(o.during), o.id`,
    params,
  );
}
