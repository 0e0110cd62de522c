import { centreOf } from '@hjerterom/centres';
import { parseTstzrange, type TimeRange } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { StepFacts, UnusedRule } from './next-step.js';

/** A date of an association's booking, with what decides on what comes next. */
export interface StepRow extends Pick<StepFacts, 'remindedAt' | 'askedAt' | 'answered' | 'countAskedAt' | 'counted'> {
  readonly id: string;
  readonly bookingId: string;
  readonly status: string;
  readonly during: TimeRange;
  readonly since: Date;
  readonly wantsReminder: boolean;
  readonly rule: UnusedRule;
  readonly askHours: number;
  readonly freeHours: number;
}

/**
 * The dates of associations' bookings that are not over, or the one date. Of several rooms the strictest rule counts, and
 * the longest notice. What was asked or answered of another time than the date has now counts for nothing. One statement.
 */
export async function stepRows(
  tx: Tx,
  which: { readonly bookingIds: readonly string[] } | { readonly occurrenceId: string },
): Promise<StepRow[]> {
  const [column, value] = 'occurrenceId' in which ? ['o.id', [which.occurrenceId]] : ['b.id', which.bookingIds];
  const rows = await tx.query<Omit<StepRow, 'during'> & { during: string }>(
    `SELECT o.id, o.booking_id AS "bookingId", o.status, o.during, o.changed_at AS since,
       b.remind AS "wantsReminder", r.rule, r.ask AS "askHours", r.free AS "freeHours",
       a.reminded_at AS "remindedAt", a.asked_at AS "askedAt", a.coming IS NOT NULL AS answered,
       a.count_asked_at AS "countAskedAt", a.head_count IS NOT NULL AS counted
     FROM rooms_occurrence o JOIN rooms_booking b ON b.id = o.booking_id
     CROSS JOIN LATERAL (
       SELECT (array_agg(unused_rule ORDER BY array_position('{free,keep,off}', unused_rule)))[1] AS rule,
         max(ask_hours) AS ask, max(free_hours) AS free
       FROM rooms_room WHERE id = ANY(o.room_ids)) r
     LEFT JOIN rooms_attendance a ON a.id = o.id AND a.starts_at = lower(o.during)
     WHERE ${column} = ANY($1) AND o.centre_id = $2 AND b.association_id IS NOT NULL AND b.kind = 'booking'
       AND o.status <> 'held' AND (upper(o.during) > $3 OR a.next_at IS NOT NULL)
     ORDER BY lower(o.during), o.id`,
    [value, tx.centreId, tx.now],
  );
  return rows.map((row) => ({ ...row, during: parseTstzrange(row.during) }));
}

/** What decides on what comes next, as of this transaction. */
export async function whatDecides(tx: Tx): Promise<(row: StepRow) => StepFacts> {
  const { zone, reminderTime } = await centreOf(tx);
  return (row) => ({ ...row, ...row.during, now: tx.now, zone, reminderTime });
}
