import type { Tx } from '@hjerterom/platform';
import { type HeldMembership, membershipsSql } from '../role/memberships-of.js';
import { hashOf } from './token.js';

/** A login as a request finds it. */
export interface ReadLogin {
  readonly loginId: string;
  readonly accountId: string;
  readonly beganAt: Date;
  readonly seenAt: Date;
  readonly memberships: readonly HeldMembership[];
}

/**
 * The login whose token this is, with what its account is at this moment; null when it has ended or never was. Whether
 * it is over by its age is for `isOver`. One statement: every request asks it.
 */
export async function readLogin(tx: Tx, token: string): Promise<ReadLogin | null> {
  const [login] = await tx.query<ReadLogin>(
    `SELECT s.id AS "loginId", s.account_id AS "accountId", s.began_at AS "beganAt", s.seen_at AS "seenAt",
       (SELECT coalesce(jsonb_agg(m), '[]') FROM (${membershipsSql('s.account_id')}) m) AS memberships
     FROM access_login_session s WHERE s.token_hash = $1 AND s.ended_at IS NULL`,
    [hashOf(token)],
  );
  return login ?? null;
}
