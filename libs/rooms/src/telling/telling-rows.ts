import { parseTstzrange, type TimeRange } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { OccurrenceStatus } from '../booking/occurrence.states.js';

/** A date that something was told of, as it stands. */
export interface ToldDate {
  readonly id: string;
  readonly status: OccurrenceStatus;
  readonly during: TimeRange;
  readonly roomIds: readonly string[];
  readonly coming: boolean | null;
  readonly heads: number | null;
}

/** What was told of a booking, with its dates as they stand now. */
export interface ToldBooking {
  readonly id: string;
  readonly centreId: string;
  readonly personId: string;
  readonly template: string;
  readonly bookingId: string;
  readonly purpose: string;
  readonly participants: number | null;
  readonly declineReason: string | null;
  /** In order of time. */
  readonly dates: readonly ToldDate[];
}

/** What was told, or null when there is no such telling of a booking in the centre. Two statements. */
export async function toldBooking(tx: Tx, tellingId: string): Promise<ToldBooking | null> {
  const [row] = await tx.query<Omit<ToldBooking, 'dates'>>(
    `SELECT t.id, t.centre_id AS "centreId", t.person_id AS "personId", t.template, t.booking_id AS "bookingId",
       b.purpose, b.participants, b.decline_reason AS "declineReason"
     FROM rooms_telling t JOIN rooms_booking b ON b.id = t.booking_id WHERE t.id = $1 AND t.centre_id = $2`,
    [tellingId, tx.centreId],
  );
  if (!row) return null;
  const dates = await tx.query<Omit<ToldDate, 'during'> & { during: string }>(
    `SELECT o.id, o.status, o.during, o.room_ids AS "roomIds", a.coming, a.head_count AS heads
     FROM rooms_telling t JOIN rooms_occurrence o ON o.id = ANY(t.occurrence_ids)
     LEFT JOIN rooms_attendance a ON a.id = o.id AND a.starts_at = lower(o.during)
     WHERE t.id = $1 ORDER BY lower(o.during), o.id`,
    [tellingId],
  );
  return { ...row, dates: dates.map((date) => ({ ...date, during: parseTstzrange(date.during) })) };
}

/** Of which place on the waiting list a telling is; null when it is of none. */
export async function toldWaiting(tx: Tx, tellingId: string): Promise<string | null> {
  const [row] = await tx.query<{ waitingId: string | null }>(
    `SELECT waiting_id AS "waitingId" FROM rooms_telling WHERE id = $1 AND centre_id = $2`,
    [tellingId, tx.centreId],
  );
  return row?.waitingId ?? null;
}
