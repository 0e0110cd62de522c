import { boundedFirst, type Page, type PageArguments, pageOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { readableBookings } from '../booking/booking-node.js';
import { type DateNode, dateColumns } from '../booking/date-node.js';

/** What is known of whether they come, and of how many came. */
export interface AttendanceNode {
  readonly occurrenceId: string;
  /** When «are you still coming?» was asked; null where it was not. */
  readonly askedAt: Date | null;
  readonly coming: boolean | null;
  /** When it was given up, by a no or by silence. */
  readonly freedAt: Date | null;
  /** How many came; null until somebody has said so. 0 is a no-show. */
  readonly heads: number | null;
  /** How many came to the last dates of the same booking that were counted, two other numbers at most, the latest first. */
  readonly headsBefore: readonly number[];
}

/** Of the dates whose booking the actor may read. One statement, and one of its own for the whole transaction. */
export async function attendanceOf(tx: Tx, occurrenceIds: readonly string[]): Promise<AttendanceNode[]> {
  const params: unknown[] = [occurrenceIds];
  const { from, where } = await readableBookings(tx, params);
  return tx.query<AttendanceNode>(
    `SELECT o.id AS "occurrenceId", a.asked_at AS "askedAt", a.coming, a.freed_at AS "freedAt", a.head_count AS heads,
       ARRAY(SELECT c.head_count FROM rooms_occurrence p JOIN rooms_attendance c ON c.id = p.id
             WHERE p.booking_id = o.booking_id AND p.id <> o.id AND c.head_count > 0
             GROUP BY c.head_count ORDER BY max(c.starts_at) DESC LIMIT 2) AS "headsBefore"
     FROM rooms_occurrence o JOIN ${from} ON b.id = o.booking_id
     LEFT JOIN rooms_attendance a ON a.id = o.id AND a.starts_at = lower(o.during)
     WHERE o.id = ANY($1::uuid[]) AND ${where}`,
    params,
  );
}

/** So far back it is asked how many came: after that nobody knows. */
const daysBack = 31;

/** Dates that are over and that nobody has counted, the latest first; the first page of them is all there is. */
export async function listUncounted(tx: Tx, { first }: PageArguments): Promise<Page<DateNode>> {
  const size = boundedFirst(first);
  const since = new Date(tx.now.getTime() - daysBack * 86_400_000);
  const params: unknown[] = [tx.now, since];
  const { from, where } = await readableBookings(tx, params);
  const rows = await tx.query<DateNode>(
    `SELECT ${dateColumns} FROM rooms_occurrence o JOIN ${from} ON b.id = o.booking_id
     LEFT JOIN rooms_attendance a ON a.id = o.id
     WHERE o.during && tstzrange($2, $1) AND upper(o.during) <= $1 AND o.status = 'booked' AND NOT b.block
       AND o.centre_id = b.centre_id AND a.head_count IS NULL AND ${where}
     ORDER BY upper(o.during) DESC, o.id LIMIT $${params.push(size)}`,
    params,
  );
  return pageOf(rows, size, ({ id }) => [id]);
}
