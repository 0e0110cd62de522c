import { normaliseEmail } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { tellAccount } from '../account/tell-account.js';
import { IdentityEntity } from './identity.entity.js';

/** Somebody as another service knows them, proved by its signature. */
export interface ProvedIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** An e-mail address that the service has verified; null when it says none, or not that it is verified. */
  readonly email: string | null;
}

/**
 * The account of somebody whom another service knows: the one that is linked to them; or, the first time, the one
 * account that has proved the same e-mail address here, which is then linked. Nobody's account is made here: who is not
 * known comes by an invitation, or signs in with a code and connects the two themselves.
 * @returns null when there is none
 */
export async function accountOfIdentity(tx: Tx, identity: ProvedIdentity): Promise<string | null> {
  const { issuer, subject } = identity;
  const known = await tx.em.findOneBy(IdentityEntity, { issuer, subject });
  if (known) return known.accountId;
  const email = normaliseEmail(identity.email ?? '');
  if (email === null) return null;
  const [one, ...others] = await tx.query<{ accountId: string }>(
    `SELECT account_id AS "accountId" FROM access_sign_in_address
     WHERE kind = 'email' AND lower(value) = lower($1) AND proved_at IS NOT NULL LIMIT 2`,
    [email],
  );
  if (!one || others.length > 0) return null;
  return (await linkIdentity(tx, one.accountId, identity)) ? one.accountId : null;
}

/** Links an account to somebody whom another service knows. @returns false when they are linked to another account */
export async function linkIdentity(
  tx: Tx,
  accountId: string,
  { issuer, subject }: Pick<ProvedIdentity, 'issuer' | 'subject'>,
): Promise<boolean> {
  const linked = await tx.query(
    `INSERT INTO access_identity (issuer, subject, account_id, linked_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (issuer, subject) DO NOTHING RETURNING 1`,
    [issuer, subject, accountId, tx.now],
  );
  if (linked.length > 0) await tellAccount(tx, accountId, 'service-linked');
  return tx.em.existsBy(IdentityEntity, { issuer, subject, accountId });
}

/** Whether an account is linked to this service. */
export function hasIdentity(tx: Tx, accountId: string): Promise<boolean> {
  return tx.em.existsBy(IdentityEntity, { accountId });
}

/** Ends what links an account to other services. */
export async function unlinkIdentities(tx: Tx, accountId: string): Promise<void> {
  const { affected } = await tx.em.delete(IdentityEntity, { accountId });
  if (affected) await tellAccount(tx, accountId, 'service-unlinked');
}
