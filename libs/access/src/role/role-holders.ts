import type { Tx } from '@hjerterom/platform';
import type { HeldRole } from './held-role.js';
import { roleGrantPolicy } from './role-grant.policy.js';

/** Somebody who is something in the actor's centre. */
export interface RoleHolder {
  readonly personId: string;
  readonly role: HeldRole;
}

/** At most `limit` of those who hold one of these roles in the actor's centre, role by role in the order given. */
export function roleHolders(tx: Tx, roles: readonly HeldRole[], limit: number): Promise<RoleHolder[]> {
  const params: unknown[] = [roles, limit];
  const allowed = roleGrantPolicy.where(tx.actor, 'read', 'g', params);
  return tx.query<RoleHolder>(
    `SELECT g.person_id AS "personId", g.role FROM access_role_grant g
     WHERE g.role = ANY($1) AND g.ended_at IS NULL AND ${allowed}
     ORDER BY array_position($1::text[], g.role), g.granted_at, g.person_id LIMIT $2`,
    params,
  );
}
