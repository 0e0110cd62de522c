import type { Tx } from '@hjerterom/platform';

/**
 * Takes away the words of these messages of the actor's centre, and what a provider called them. That something was said,
 * when and by which way, stays. Somebody who still has to be rung about it is told in words of today: the message is put
 * into words anew. Done twice, it is done once.
 */
export async function forgetMessages(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE notifications_message
     SET subject = NULL, body = NULL, language = NULL, provider_reference = NULL, failure = NULL,
       status = CASE WHEN status IN ('to-call', 'failed') THEN 'scheduled' ELSE status END,
       due_at = CASE WHEN status IN ('to-call', 'failed') THEN $3 ELSE due_at END,
       tries = CASE WHEN status IN ('to-call', 'failed') THEN 0 ELSE tries END
     WHERE id = ANY($1::uuid[]) AND centre_id = $2
       AND num_nonnulls(subject, body, language, provider_reference, failure) > 0`,
    [ids, tx.centreId, tx.now],
  );
  await tx.query(`DELETE FROM notifications_dev_mail WHERE key = ANY($1::uuid[]) AND centre_id = $2`, [
    ids,
    tx.centreId,
  ]);
}
