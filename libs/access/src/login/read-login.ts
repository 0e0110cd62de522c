import { type Database, systemActor, type Tx } from '@hjerterom/platform';
import { membershipsSql } from '../role/memberships-of.js';
import type { Unweighed } from '../second-factor/what-counts.js';
import { hashOf } from './token.js';

/** A login as a request finds it. */
export interface ReadLogin extends Unweighed {
  readonly loginId: string;
  readonly accountId: string;
  readonly beganAt: Date;
  readonly seenAt: Date;
  readonly shared: boolean;
  readonly activeAt: Date;
  readonly lockedAt: Date | null;
}

const OPEN_LOGIN = `SELECT s.id AS "loginId", s.account_id AS "accountId", s.began_at AS "beganAt", s.seen_at AS "seenAt",
    s.shared, s.active_at AS "activeAt", s.locked_at AS "lockedAt",
    s.second_factor_at IS NOT NULL AS "secondFactor",
    EXISTS (SELECT FROM access_totp t WHERE t.account_id = s.account_id AND t.confirmed_at IS NOT NULL) AS "hasTotp",
    (SELECT coalesce(jsonb_agg(to_jsonb(m) || jsonb_build_object('demands', EXISTS (
        SELECT FROM access_centre_rule r WHERE r.centre_id = m."centreId" AND r.second_factor))), '[]')
     FROM (${membershipsSql('s.account_id')}) m) AS held
  FROM access_login_session s WHERE s.token_hash = $1 AND s.ended_at IS NULL`;

/**
 * The login whose token this is, with what its account is at this moment; null when it has ended or never was. Whether
 * it is over by its age is for `isOver`, and what counts of it for `whatCounts`.
 */
export async function readLogin(tx: Tx, token: string): Promise<ReadLogin | null> {
  return (await tx.query<ReadLogin>(OPEN_LOGIN, [hashOf(token)]))[0] ?? null;
}

/** The same without a transaction around it, in one round trip: every request asks it. */
export async function glanceAtLogin(database: Database, token: string): Promise<ReadLogin | null> {
  return (await database.glance<ReadLogin>(systemActor(null), OPEN_LOGIN, [hashOf(token)]))[0] ?? null;
}
