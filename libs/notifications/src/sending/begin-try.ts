import { centreOf } from '@hjerterom/centres';
import { quietTimesOf } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { MOST_TRIES } from './retry.js';
import { settleAsFailed, settleForLater } from './settle.js';
import { whenToLeave } from './when-to-leave.js';

/** One try to send one message. */
export interface Attempt {
  readonly messageId: string;
  readonly personId: string;
  readonly template: string;
  readonly subjectId: string;
  readonly urgent: boolean;
  /** Which try it is, from 1. */
  readonly tries: number;
  readonly requestId: string | null;
}

/**
 * Takes a message for this worker to send, or finds that there is nothing to do: it has left, was withdrawn, is not due
 * any more, another worker is at it, or it is night by now, or a time in which the person wants quiet. The mark that somebody is at it is real time, as a lease.
 */
export async function beginTry(tx: Tx, messageId: string, leaseMs: number): Promise<Attempt | null> {
  const [row] = await tx.query<Attempt>(
    `SELECT id AS "messageId", person_id AS "personId", template, subject_id AS "subjectId", urgent,
       tries + 1 AS tries, request_id AS "requestId"
     FROM notifications_message
     WHERE id = $1 AND status = 'scheduled' AND due_at <= $2
       AND (sending_until IS NULL OR sending_until < clock_timestamp())
     FOR UPDATE`,
    [messageId, tx.now],
  );
  if (!row) return null;
  const own = (await quietTimesOf(tx, [row.personId])).get(row.personId);
  const leaves = whenToLeave(tx.now, row.urgent, await centreOf(tx), own);
  if (leaves > tx.now) {
    await settleForLater(tx, messageId, leaves);
    return null;
  }
  // Each try began and none ended: whatever it is, it takes the worker down with it.
  if (row.tries > MOST_TRIES) {
    await settleAsFailed(tx, messageId, 'WORKER LOST');
    return null;
  }
  await tx.query(
    `UPDATE notifications_message SET tries = $2, sending_until = clock_timestamp() + make_interval(secs => $3)
     WHERE id = $1`,
    [messageId, row.tries, leaseMs / 1000],
  );
  return row;
}
