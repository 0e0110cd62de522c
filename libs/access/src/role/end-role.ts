import type { Tx } from '@hjerterom/platform';
import type { HeldRole } from './held-role.js';
import { roleGrantPolicy } from './role-grant.policy.js';

/**
 * A person is this no longer in the actor's centre: the next request is answered without it, whatever cookie comes with
 * it. That they were it is kept. @throws Forbidden
 */
export async function endRole(tx: Tx, personId: string, role: HeldRole): Promise<void> {
  roleGrantPolicy.assert(tx.actor, 'end', { centreId: tx.centreId });
  await tx.query(
    `UPDATE access_role_grant SET ended_at = $4
     WHERE person_id = $1 AND centre_id = $2 AND role = $3 AND ended_at IS NULL`,
    [personId, tx.centreId, role, tx.now],
  );
}
