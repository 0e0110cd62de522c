import { newId, systemClock } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { type LoginMethod, LoginSessionEntity } from './login-session.entity.js';
import { hashOf, newToken } from './token.js';

/** A login that begins. */
export interface NewLogin {
  readonly accountId: string;
  readonly method: LoginMethod;
  /** As `deviceIn` says it. */
  readonly device?: string;
  /** As `networkOf` says it. */
  readonly network?: string | null;
  /** The second factor has been shown, or what was shown counts as two. */
  readonly secondFactor?: boolean;
  /** On a machine that several use. */
  readonly shared?: boolean;
}

/**
 * Signs an account in, in one browser. Whoever calls this has had the proof. @returns the token for the cookie: it is not
 * kept and cannot be shown again
 */
export async function beginLogin(tx: Tx, login: NewLogin): Promise<string> {
  const { accountId, method, device = '', network = null, secondFactor = false, shared = false } = login;
  const token = newToken();
  const now = systemClock.now();
  await tx.em.insert(LoginSessionEntity, {
    id: newId(),
    accountId,
    tokenHash: hashOf(token),
    method,
    device,
    network,
    beganAt: now,
    seenAt: now,
    secondFactorAt: secondFactor ? now : null,
    shared,
    activeAt: now,
    lockedAt: null,
    endedAt: null,
  });
  await tellAudit(tx, accountId, method);
  return token;
}

/** In each centre where the account is somebody, one row: that they signed in, and how. */
async function tellAudit(tx: Tx, accountId: string, method: LoginMethod): Promise<void> {
  const people = await tx.query<{ centreId: string; personId: string }>(
    `SELECT centre_id AS "centreId", person_id AS "personId" FROM access_account_person WHERE account_id = $1`,
    [accountId],
  );
  for (const { centreId, personId } of people) {
    tx.did('signIn', { outcome: method, by: { centreId, personId, roles: [] } });
  }
}
