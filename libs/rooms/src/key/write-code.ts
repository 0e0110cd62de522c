import { messageRequested } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { type Reminded, withdrawReminders } from './withdraw-reminders.js';

/**
 * Keeps the digits of a code. Were they others before, whoever had it has it no more, and is told so (not the new ones:
 * the centre hands those out). Three statements at most.
 */
export async function writeCode(tx: Tx, keyId: string, code: string): Promise<void> {
  const [before] = await tx.query<{ code: string }>(`SELECT code FROM rooms_key_code WHERE key_id = $1 FOR UPDATE`, [
    keyId,
  ]);
  if (before?.code === code) return;
  await tx.query(
    `INSERT INTO rooms_key_code (key_id, centre_id, code) VALUES ($1, $2, $3) ON CONFLICT (key_id) DO UPDATE SET code = $3`,
    [keyId, tx.centreId, code],
  );
  if (!before) return;
  const ended = await tx.query<Reminded & { personId: string | null }>(
    `UPDATE rooms_handout SET back_at = $2, back_by = $3, ended = 'code-changed', next_at = NULL
     WHERE key_id = $1 AND back_at IS NULL
     RETURNING id, person_id AS "personId", due_on::text AS "dueOn"`,
    [keyId, tx.now, tx.actor.personId],
  );
  withdrawReminders(tx, ended);
  const template = 'rooms.code-changed';
  for (const { id, personId } of ended) {
    if (personId === null) continue;
    const dueAt = tx.now.toISOString();
    tx.append(messageRequested, { template, personId, subjectId: id, dueAt, key: `${template}:${id}` });
  }
}
