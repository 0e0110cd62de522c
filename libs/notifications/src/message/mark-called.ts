import { found, type Tx } from '@hjerterom/platform';
import type { CallOutcome } from './message.entity.js';
import { messagePolicy } from './message.policy.js';
import { callable, type MessageStatus } from './message.states.js';

export interface MarkCalledRequest {
  readonly messageId: string;
  readonly outcome: CallOutcome;
}

/** `CallNotNeeded`: somebody else has reached them meanwhile, or it is not to be said any more. */
export type MarkCalledOutcome =
  | { readonly kind: 'Message'; readonly messageId: string }
  | { readonly kind: 'CallNotNeeded'; readonly status: MessageStatus };

/**
 * Somebody has rung a person on the call list. Who was reached is off the list; who did not answer stays on it, with
 * when it was last tried.
 * @throws NotFound
 */
export async function markCalled(tx: Tx, { messageId, outcome }: MarkCalledRequest): Promise<MarkCalledOutcome> {
  const [row] = await tx.query<{ centreId: string; personId: string; status: MessageStatus }>(
    `SELECT centre_id AS "centreId", person_id AS "personId", status FROM notifications_message WHERE id = $1 FOR UPDATE`,
    [messageId],
  );
  const message = found(row, 'message');
  messagePolicy.assert(tx.actor, 'call', message);
  if (!callable.includes(message.status)) return { kind: 'CallNotNeeded', status: message.status };
  await tx.query(
    `UPDATE notifications_message SET status = $2, call_outcome = $3, called_at = $4, called_by = $5 WHERE id = $1`,
    [messageId, outcome === 'reached' ? 'called' : message.status, outcome, tx.now, tx.actor.personId],
  );
  return { kind: 'Message', messageId };
}
