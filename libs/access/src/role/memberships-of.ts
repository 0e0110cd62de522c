import type { Tx } from '@hjerterom/platform';
import type { HeldRole } from './held-role.js';

/** What one account is in one centre. */
export interface HeldMembership {
  readonly centreId: string;
  /** The person that the account is there; a coordinator may be one whose card another centre keeps. */
  readonly personId: string;
  readonly roles: readonly HeldRole[];
}

/**
 * SQL for what an account is just now, a row for each centre, the longest held first: `centreId`, `personId`, `roles`.
 * Who holds a role in a centre both as a person of it and with a card from elsewhere is there the person of it.
 * @param account what gives the account's id: `$1`, or a column of the query around
 */
export function membershipsSql(account: string): string {
  return `SELECT g.centre_id AS "centreId",
      (array_agg(g.person_id ORDER BY (l.centre_id = g.centre_id) DESC, g.granted_at, g.person_id))[1] AS "personId",
      array_agg(DISTINCT g.role) AS roles
    FROM access_account_person l JOIN access_role_grant g ON g.person_id = l.person_id AND g.ended_at IS NULL
    WHERE l.account_id = ${account} GROUP BY g.centre_id ORDER BY min(g.granted_at), g.centre_id`;
}

/**
 * What an account is just now, in all centres, the longest held first. It is asked before there is an actor, with an
 * account that is proved: there is no policy to ask.
 */
export function membershipsOf(tx: Tx, accountId: string): Promise<HeldMembership[]> {
  return tx.query<HeldMembership>(membershipsSql('$1'), [accountId]);
}
