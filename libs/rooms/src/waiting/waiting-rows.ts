import { parseTstzrange, type TimeRange } from '@hjerterom/kernel';
import { found, type Tx } from '@hjerterom/platform';
import type { ClashReason } from '../taking/clash-report.js';

/**
 * Where somebody who waits stands: waiting → offered → taken; declined and expired (nobody answered) are out, so that the
 * next has it; left by themselves; over when all of the time has passed.
 */
export const waitingStatuses = ['waiting', 'offered', 'taken', 'declined', 'expired', 'left', 'over'] as const;
export type WaitingStatus = (typeof waitingStatuses)[number];

/** One of the times that somebody waits for. */
export interface WaitingSlot {
  readonly during: TimeRange;
  /** Why it was left out of the last offer: nothing where it was offered; null where nothing was offered, or it had passed. */
  readonly inTheWay: readonly ClashReason[] | null;
}

/** Somebody who waits for rooms. */
export interface WaitingRow {
  readonly id: string;
  readonly centreId: string;
  readonly associationId: string;
  readonly roomIds: readonly string[];
  readonly startDate: string;
  readonly startTime: string;
  readonly minutes: number;
  readonly rrule: string | null;
  readonly purpose: string;
  readonly participants: number | null;
  readonly setup: string | null;
  readonly status: WaitingStatus;
  readonly answerBy: Date | null;
  readonly holdId: string | null;
  /** In order of time. */
  readonly slots: readonly WaitingSlot[];
}

const columns = `w.id, w.centre_id AS "centreId", w.association_id AS "associationId", w.room_ids AS "roomIds",
  w.start_date::text AS "startDate", w.start_time AS "startTime", w.minutes, w.rrule, w.purpose, w.participants, w.setup,
  w.status, w.answer_by AS "answerBy", w.hold_id AS "holdId",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('during', s.during, 'inTheWay', s.in_the_way) ORDER BY lower(s.during)), '[]')
   FROM rooms_waiting_slot s WHERE s.waiting_id = w.id) AS slots`;

type Stored = Omit<WaitingRow, 'slots'> & { slots: (Omit<WaitingSlot, 'during'> & { during: string })[] };
const asRow = (row: Stored): WaitingRow => ({
  ...row,
  slots: row.slots.map(({ during, inTheWay }) => ({ during: parseTstzrange(during), inTheWay })),
});

/** Somebody who waits, as it stands; held until the transaction ends when it is to be changed. @throws NotFound */
export async function waitingRow(tx: Tx, id: string, { lock }: { readonly lock: boolean }): Promise<WaitingRow> {
  const [row] = await tx.query<Stored>(
    `SELECT ${columns} FROM rooms_waiting w WHERE w.id = $1 AND w.centre_id = $2 ${lock ? 'FOR UPDATE' : ''}`,
    [id, tx.centreId],
  );
  return asRow(found(row, 'place on the waiting list'));
}

/** What was waited for until this booking was made of it; null for one that was made otherwise. One statement. */
export async function waitingOfBooking(tx: Tx, bookingId: string): Promise<WaitingRow | null> {
  const [row] = await tx.query<Stored>(
    `SELECT ${columns} FROM rooms_waiting w WHERE w.booking_id = $1 AND w.centre_id = $2`,
    [bookingId, tx.centreId],
  );
  return row ? asRow(row) : null;
}

/** Two entries want the same when they share floor at a time that both want. */
export const wantTheSame = (a: string, b: string) => `EXISTS (
  SELECT 1 FROM rooms_waiting_slot sa JOIN rooms_waiting_slot sb ON sb.during && sa.during
  WHERE sa.waiting_id = ${a}.id AND sb.waiting_id = ${b}.id)
  AND EXISTS (
    SELECT 1 FROM rooms_room_part pa JOIN rooms_room_part pb ON pb.part_id = pa.part_id
    WHERE pa.room_id = ANY(${a}.room_ids) AND pb.room_id = ANY(${b}.room_ids))`;

/** Those who wait for the same and came before, in order. One statement. */
export async function waitingBefore(tx: Tx, id: string): Promise<WaitingRow[]> {
  const rows = await tx.query<Stored>(
    `SELECT ${columns} FROM rooms_waiting mine JOIN rooms_waiting w ON w.centre_id = mine.centre_id
       AND (w.joined_at, w.id) < (mine.joined_at, mine.id) AND ${wantTheSame('w', 'mine')}
     WHERE mine.id = $1 AND w.status = 'waiting' ORDER BY w.joined_at, w.id LIMIT 100`,
    [id],
  );
  return rows.map(asRow);
}
