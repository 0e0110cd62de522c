import type { Tx } from '@hjerterom/platform';
import { hashOf, newToken } from '../login/token.js';
import { SignInLinkEntity } from './sign-in-link.entity.js';
import { signInLinkPolicy } from './sign-in-link.policy.js';

const LIFETIME_MS = 24 * 60 * 60 * 1000;

/** Whom a link signs in. */
export interface LinkHolder {
  readonly personId: string;
  readonly centreId: string;
}

/**
 * A new token that signs this person in once, within 24 hours, at `/sign-in/link/<token>`. It is not kept and cannot be
 * shown again. @throws Forbidden
 */
export async function makeSignInLink(tx: Tx, personId: string): Promise<string> {
  signInLinkPolicy.assert(tx.actor, 'make', { centreId: tx.centreId });
  const token = newToken();
  await tx.em.insert(SignInLinkEntity, {
    tokenHash: hashOf(token),
    centreId: tx.centreId,
    personId,
    expiresAt: new Date(tx.now.getTime() + LIFETIME_MS),
    usedAt: null,
  });
  return token;
}

/** Whom the token would sign in, or null when it is used, too old or not ours. Holding it is the permission. */
export async function readSignInLink(tx: Tx, token: string): Promise<LinkHolder | null> {
  const [holder] = await tx.query<LinkHolder>(
    `SELECT person_id AS "personId", centre_id AS "centreId" FROM access_sign_in_link
     WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2`,
    [hashOf(token), tx.now],
  );
  return holder ?? null;
}

/** As `readSignInLink`, and spends it: of two that use it at once, one gets in. */
export async function useSignInLink(tx: Tx, token: string): Promise<LinkHolder | null> {
  const [holder] = await tx.query<LinkHolder>(
    `UPDATE access_sign_in_link SET used_at = $2
     WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2
     RETURNING person_id AS "personId", centre_id AS "centreId"`,
    [hashOf(token), tx.now],
  );
  return holder ?? null;
}
