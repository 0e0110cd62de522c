import { centreOf } from '@hjerterom/centres';
import type { Tx } from '@hjerterom/platform';
import { nextReminder, type ReminderFacts } from './next-reminder.js';

/** Something that is in somebody's hands, as reminders are decided on. */
export interface HandoutRow
  extends Pick<ReminderFacts, 'what' | 'handedAt' | 'dueOn' | 'dueRemindedAt' | 'lateReminders'> {
  readonly id: string;
  readonly personId: string | null;
}

const columns = `h.id, h.person_id AS "personId", h.what, h.handed_at AS "handedAt", h.due_on::text AS "dueOn",
  h.due_reminded_at AS "dueRemindedAt", h.late_reminders AS "lateReminders"`;

/** One that is still out, held until the transaction ends; null when it is back, or was never the centre's. */
export async function lockOut(tx: Tx, id: string): Promise<HandoutRow | null> {
  const [row] = await tx.query<HandoutRow>(
    `SELECT ${columns} FROM rooms_handout h WHERE h.id = $1 AND h.centre_id = $2 AND h.back_at IS NULL FOR UPDATE`,
    [id, tx.centreId],
  );
  return row ?? null;
}

/** What is said next to whoever has it; nothing to nobody. */
export async function reminderOf(tx: Tx, row: HandoutRow): Promise<ReturnType<typeof nextReminder>> {
  const { zone, reminderTime } = await centreOf(tx);
  return row.personId === null ? null : nextReminder({ ...row, now: tx.now, zone, reminderTime });
}

/** Writes down when something is to be said next. */
export async function planReminder(tx: Tx, id: string): Promise<void> {
  const row = await lockOut(tx, id);
  if (!row) return;
  await tx.query(`UPDATE rooms_handout SET next_at = $2, lease_until = NULL, attempts = 0 WHERE id = $1`, [
    id,
    (await reminderOf(tx, row))?.at ?? null,
  ]);
}
