import type { Tx } from '@hjerterom/platform';
import type { HeldRole } from './held-role.js';

/** What one person is in one centre. */
export interface HeldMembership {
  readonly centreId: string;
  readonly personId: string;
  readonly roles: readonly HeldRole[];
}

/**
 * What a person is just now, in all centres, the longest held first. It is asked before there is an actor, with a person
 * that a session has proved: there is no policy to ask.
 */
export function membershipsOf(tx: Tx, personId: string): Promise<HeldMembership[]> {
  return tx.query<HeldMembership>(
    `SELECT centre_id AS "centreId", person_id AS "personId", array_agg(role ORDER BY role) AS roles
     FROM access_role_grant WHERE person_id = $1 AND ended_at IS NULL
     GROUP BY centre_id, person_id ORDER BY min(granted_at), centre_id`,
    [personId],
  );
}
