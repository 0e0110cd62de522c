import { found, type Tx } from '@hjerterom/platform';
import { leftTaskPolicy } from './left-task.policy.js';

/** Somebody has taken over what one who left had to do. Done twice, it is done once. @throws Forbidden, NotFound */
export async function settleLeftTask(
  tx: Tx,
  { taskId }: { readonly taskId: string },
): Promise<{ readonly kind: 'TaskSettled'; readonly taskId: string }> {
  leftTaskPolicy.assert(tx.actor, 'settle', { centreId: tx.centreId });
  const [row] = await tx.query(
    `UPDATE access_left_task SET settled_at = coalesce(settled_at, $3),
       settled_by = CASE WHEN settled_at IS NULL THEN $4::uuid ELSE settled_by END
     WHERE id = $1 AND centre_id = $2 RETURNING id`,
    [taskId, tx.centreId, tx.now, tx.actor.personId],
  );
  found(row, 'task');
  return { kind: 'TaskSettled', taskId };
}
