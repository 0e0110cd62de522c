import { found, type Tx } from '@hjerterom/platform';
import type { HandoutOutcome } from './hand-out-key.js';
import { keyPolicy } from './key.policy.js';
import { type Reminded, withdrawReminders } from './withdraw-reminders.js';

export interface TakeBackKey {
  readonly handoutId: string;
}

/**
 * A key is back, or somebody needs a code no more. What was said about it and has not left is withdrawn. To take it back
 * twice is to take it back once.
 * @throws NotFound when the centre has handed out none such; Forbidden when the actor hands out no keys
 */
export async function takeBackKey(tx: Tx, { handoutId }: TakeBackKey): Promise<HandoutOutcome> {
  keyPolicy.assert(tx.actor, 'keep', { centreId: tx.centreId, personId: null });
  const [row] = await tx.query<Reminded & { back: boolean }>(
    `SELECT id, due_on::text AS "dueOn", back_at IS NOT NULL AS back FROM rooms_handout WHERE id = $1 AND centre_id = $2 FOR UPDATE`,
    [handoutId, tx.centreId],
  );
  const handout = found(row, 'handout');
  if (handout.back) return { kind: 'KeyHandout', handoutId };
  await tx.query(`UPDATE rooms_handout SET back_at = $2, back_by = $3, ended = 'back', next_at = NULL WHERE id = $1`, [
    handoutId,
    tx.now,
    tx.actor.personId,
  ]);
  withdrawReminders(tx, [handout]);
  return { kind: 'KeyHandout', handoutId };
}
