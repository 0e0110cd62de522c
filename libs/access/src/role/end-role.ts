import type { Tx } from '@hjerterom/platform';
import { shutOut } from '../leaving/shut-out.js';
import type { HeldRole } from './held-role.js';
import { roleGrantPolicy } from './role-grant.policy.js';

/** A role that somebody holds in the actor's centre. */
export interface RoleToEnd {
  readonly personId: string;
  readonly role: HeldRole;
}

/**
 * As `leaveRole`, for the first run and for sample data, and without what they had to do. That they were it is kept.
 * @throws Forbidden
 */
export async function endRole(tx: Tx, personId: string, role: HeldRole): Promise<void> {
  roleGrantPolicy.assert(tx.actor, 'endCoordinator', { centreId: tx.centreId });
  await writeEnd(tx, { personId, role });
}

/**
 * A person is this no longer in the actor's centre: the next request is answered without it, whatever cookie comes with
 * it, and the next event of a subscription is not told. Invitations and codes on their way are worth nothing. The caller
 * has asked a policy.
 * @returns whether they were it
 */
export async function writeEnd(tx: Tx, { personId, role }: RoleToEnd): Promise<boolean> {
  const ended = await tx.query(
    `UPDATE access_role_grant SET ended_at = $4
     WHERE person_id = $1 AND centre_id = $2 AND role = $3 AND ended_at IS NULL RETURNING id`,
    [personId, tx.centreId, role, tx.now],
  );
  await shutOut(tx, personId);
  return ended.length > 0;
}

/**
 * Whether this is the only one who leads the centre. The leaders' rows are held until the transaction ends, so that of
 * two who end each other at once one is the last.
 */
export async function isLastLeader(tx: Tx, personId: string): Promise<boolean> {
  const leaders = await tx.query<{ personId: string }>(
    `SELECT person_id AS "personId" FROM access_role_grant
     WHERE centre_id = $1 AND role = 'leader' AND ended_at IS NULL ORDER BY id FOR UPDATE`,
    [tx.centreId],
  );
  return leaders.length === 1 && leaders[0]?.personId === personId;
}
