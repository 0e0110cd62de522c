import { messageRequested } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { lockOut, planReminder, reminderOf } from './handout-row.js';
import { keyPolicy } from './key.policy.js';
import { reminderKey } from './withdraw-reminders.js';

/**
 * Reminds whoever has a key or code, when it is time; to do it twice, or before, does nothing. One that is back is
 * nobody's business any more.
 */
export async function followHandout(tx: Tx, handoutId: string): Promise<void> {
  keyPolicy.assert(tx.actor, 'follow', { centreId: tx.centreId, personId: null });
  const row = await lockOut(tx, handoutId);
  const next = row && (await reminderOf(tx, row));
  if (row?.personId && next && next.at <= tx.now) {
    const template = next.step === 'due' ? 'rooms.key-due' : 'rooms.key-late';
    const round = next.step === 'due' ? 0 : row.lateReminders + 1;
    const dueAt = tx.now.toISOString();
    const key = reminderKey(row, round);
    tx.append(messageRequested, { template, personId: row.personId, subjectId: handoutId, dueAt, key });
    const said = next.step === 'due' ? 'due_reminded_at = $2' : 'late_reminders = late_reminders + 1';
    await tx.query(
      `UPDATE rooms_handout SET ${said} WHERE id = $1`,
      next.step === 'due' ? [handoutId, tx.now] : [handoutId],
    );
  }
  await planReminder(tx, handoutId);
}
