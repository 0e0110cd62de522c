import type { Tx } from '@hjerterom/platform';
import { nextStep } from './next-step.js';
import { type StepRow, stepRows, whatDecides } from './step-rows.js';

/**
 * Writes down what comes next for each date of these bookings, and when: a reminder, a question, an end. To be called
 * wherever dates are booked, moved or given up, in the same transaction. Two statements, however many dates.
 */
export async function planDates(tx: Tx, bookingIds: readonly string[]): Promise<void> {
  await writePlan(tx, await stepRows(tx, { bookingIds }));
}

/** The same for dates whose rows are known. What was said of another time than they have now is forgotten. */
export async function writePlan(tx: Tx, rows: readonly StepRow[]): Promise<void> {
  if (rows.length === 0) return;
  const factsOf = await whatDecides(tx);
  const next = rows.map((row) => (row.status === 'booked' ? (nextStep(factsOf(row))?.at ?? null) : null));
  await tx.query(
    `INSERT INTO rooms_attendance AS a (id, centre_id, starts_at, next_at)
     SELECT d.id, $1, d.start, d.next FROM unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[]) AS d(id, start, next)
     ON CONFLICT (id) DO UPDATE SET next_at = excluded.next_at, starts_at = excluded.starts_at,
       lease_until = NULL, attempts = 0, ${asTheTimeIs('reminded_at', 'asked_at', 'coming', 'answered_at', 'answered_by')}`,
    [tx.centreId, rows.map(({ id }) => id), rows.map(({ during }) => during.start), next],
  );
}

function asTheTimeIs(...columns: string[]): string {
  return columns
    .map((column) => `${column} = CASE WHEN a.starts_at = excluded.starts_at THEN a.${column} END`)
    .join(', ');
}
