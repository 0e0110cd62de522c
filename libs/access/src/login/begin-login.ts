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
}

/**
 * Signs an account in, in one browser. Whoever calls this has had the proof. @returns the token for the cookie: it is not
 * kept and cannot be shown again
 */
export async function beginLogin(tx: Tx, login: NewLogin): Promise<string> {
  const { accountId, method, device = '', network = null, secondFactor = false } = login;
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
    endedAt: null,
  });
  return token;
}
