import { found, type Tx } from '@hjerterom/platform';
import { messagePolicy } from './message.policy.js';

export interface ReleaseHeld {
  readonly messageId: string;
  /** It is sent after all; else it never is. */
  readonly send: boolean;
}

export interface ReleaseHeldOutcome {
  readonly kind: 'Message';
  readonly messageId: string;
}

/** Somebody decides about a message that was held back when a backup was restored. Decided once, it stays. @throws NotFound */
export async function releaseHeld(tx: Tx, { messageId, send }: ReleaseHeld): Promise<ReleaseHeldOutcome> {
  const [message] = await tx.query<{ centreId: string; personId: string }>(
    `SELECT centre_id AS "centreId", person_id AS "personId" FROM notifications_message
     WHERE id = $1 AND centre_id = $2 FOR UPDATE`,
    [messageId, tx.centreId],
  );
  messagePolicy.assert(tx.actor, 'call', found(message, 'message'));
  await tx.query(`UPDATE notifications_message SET status = $2, due_at = $3 WHERE id = $1 AND status = 'held'`, [
    messageId,
    send ? 'scheduled' : 'withdrawn',
    tx.now,
  ]);
  return { kind: 'Message', messageId };
}
