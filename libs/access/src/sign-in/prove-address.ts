import type { Config, Tx } from '@hjerterom/platform';
import { areDigitsOf } from './secrets.js';
import { SignInRequestEntity } from './sign-in-request.entity.js';

/** So many wrong tries make a code worthless, and the link with it. */
export const MOST_TRIES = 5;

export type ProveOutcome = { readonly kind: 'Proved' } | { readonly kind: 'Wrong' } | { readonly kind: 'Spent' };

export interface ProveByCode {
  readonly requestId: string;
  /** As typed. */
  readonly typed: string;
  /** The account that the address is to be added to; null to sign in. */
  readonly forAccount?: string | null;
  /** The login of that account that is to be unlocked; null when none is. */
  readonly forLogin?: string | null;
}

/**
 * Tries a code. A wrong try is counted and stays counted, so it is an answer and not an error; of many at once each is
 * counted. Spent says that the code is used, too old or was tried too often, or that there never was one: which, is not
 * told.
 */
export async function proveByCode(
  tx: Tx,
  { requestId, typed, forAccount = null, forLogin = null }: ProveByCode,
  config: Pick<Config, 'secret'>,
): Promise<ProveOutcome> {
  const request = await openRequest(tx, { id: requestId, forAccount, forLogin });
  if (!request) return { kind: 'Spent' };
  if (!areDigitsOf(config, requestId, typed)) {
    await tx.em.update(SignInRequestEntity, requestId, { tries: request.tries + 1 });
    return { kind: request.tries + 1 < MOST_TRIES ? 'Wrong' : 'Spent' };
  }
  await tx.em.update(SignInRequestEntity, requestId, { provedAt: tx.now, provedBy: 'code' });
  return { kind: 'Proved' };
}

/**
 * The code was right and what had to come with it was not: it may be typed again, and it counts as a try, so that
 * nobody guesses on behind one code for ever.
 */
export async function takeBackProof(tx: Tx, requestId: string): Promise<void> {
  await tx.em.increment(SignInRequestEntity, { id: requestId }, 'tries', 1);
  await tx.em.update(SignInRequestEntity, requestId, { provedAt: null, provedBy: null });
}

/** Uses the link; its token has been verified. Of two that use it at once, one gets in. */
export async function proveByLink(tx: Tx, requestId: string): Promise<ProveOutcome> {
  const request = await openRequest(tx, { id: requestId, forAccount: null, forLogin: null });
  if (!request) return { kind: 'Spent' };
  await tx.em.update(SignInRequestEntity, requestId, { provedAt: tx.now, provedBy: 'link' });
  return { kind: 'Proved' };
}

/** Whether the request's link and code can still be used. */
export async function isOpen(tx: Tx, requestId: string): Promise<boolean> {
  const request = await tx.em.findOneBy(SignInRequestEntity, { id: requestId });
  return request !== null && request.forAccount === null && canBeUsed(request, tx.now);
}

/** The newest request for an address that can still be used; null when there is none. */
export async function openRequestAt(tx: Tx, point: { kind: string; value: string }): Promise<string | null> {
  const [request] = await tx.query<{ id: string }>(
    `SELECT id FROM access_sign_in_request
     WHERE kind = $1 AND lower(value) = lower($2) AND proved_at IS NULL AND for_account IS NULL AND expires_at > $3
     ORDER BY asked_at DESC, id DESC LIMIT 1`,
    [point.kind, point.value, tx.now],
  );
  return request?.id ?? null;
}

/** What a request is for: to sign in (neither), to add an address to an account, or to unlock a login of it. */
type Wanted = Pick<SignInRequestEntity, 'id' | 'forAccount' | 'forLogin'>;

async function openRequest(tx: Tx, { id, forAccount, forLogin }: Wanted): Promise<SignInRequestEntity | null> {
  const request = await tx.em.findOne(SignInRequestEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const isFor = request?.forAccount === forAccount && request.forLogin === forLogin;
  return isFor && canBeUsed(request, tx.now) ? request : null;
}

function canBeUsed({ provedAt, expiresAt, tries }: SignInRequestEntity, now: Date): boolean {
  return provedAt === null && expiresAt > now && tries < MOST_TRIES;
}
