import type { Tx } from '@hjerterom/platform';
import { hash, verify } from '@node-rs/argon2';
import { tellAccount } from '../account/tell-account.js';
import { PasswordEntity } from './password.entity.js';

/** OWASP's first choice for argon2id, which is what the library makes unless told: 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** NIST SP 800-63B 3.1.1: long rather than odd, and no rules for its letters. */
export const LEAST_LETTERS = 12;
const MOST_LETTERS = 200;
/** What is compared with where there is no password, so that it takes as long. Of a secret that nobody has. */
const nobodys = hash(crypto.randomUUID(), cost);

/** Sets the password of an account. @returns false when it is too short or too long */
export async function setPassword(tx: Tx, accountId: string, password: string): Promise<boolean> {
  const letters = [...password].length;
  if (letters < LEAST_LETTERS || letters > MOST_LETTERS) return false;
  await tx.em.upsert(PasswordEntity, { accountId, hash: await hash(password, cost), setAt: tx.now }, ['accountId']);
  await tellAccount(tx, accountId, 'password-set');
  return true;
}

/** Takes the password away: a code gets one in all the same. */
export async function removePassword(tx: Tx, accountId: string): Promise<void> {
  const { affected } = await tx.em.delete(PasswordEntity, { accountId });
  if (affected) await tellAccount(tx, accountId, 'password-removed');
}

/** Whether an account has a password. */
export function hasPassword(tx: Tx, accountId: string): Promise<boolean> {
  return tx.em.existsBy(PasswordEntity, { accountId });
}

/**
 * Which of these accounts has this password; null when none has. The same work, whoever there is: one statement, and one
 * comparison of a hash.
 */
export async function accountWithPassword(
  tx: Tx,
  accountIds: readonly string[],
  password: string,
): Promise<string | null> {
  const [row] = await tx.query<{ accountId: string; hash: string }>(
    `SELECT account_id AS "accountId", hash FROM access_password WHERE account_id = ANY($1) ORDER BY set_at LIMIT 1`,
    [accountIds],
  );
  const right = await verify(row?.hash ?? (await nobodys), password.slice(0, MOST_LETTERS));
  return row && right ? row.accountId : null;
}
