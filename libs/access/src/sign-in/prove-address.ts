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
}

/**
 * Tries a code. A wrong try is counted and stays counted, so it is an answer and not an error; of many at once each is
 * counted. Spent says that the code is used, too old or was tried too often, or that there never was one: which, is not
 * told.
 */
export async function proveByCode(
  tx: Tx,
  { requestId, typed, forAccount = null }: ProveByCode,
  config: Pick<Config, 'secret'>,
): Promise<ProveOutcome> {
  const request = await openRequest(tx, requestId, forAccount);
  if (!request) return { kind: 'Spent' };
  if (!areDigitsOf(config, requestId, typed)) {
    await tx.em.update(SignInRequestEntity, requestId, { tries: request.tries + 1 });
    return { kind: request.tries + 1 < MOST_TRIES ? 'Wrong' : 'Spent' };
  }
  await tx.em.update(SignInRequestEntity, requestId, { provedAt: tx.now, provedBy: 'code' });
  return { kind: 'Proved' };
}

/** Uses the link; its token has been verified. Of two that use it at once, one gets in. */
export async function proveByLink(tx: Tx, requestId: string): Promise<ProveOutcome> {
  const request = await openRequest(tx, requestId, null);
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

async function openRequest(tx: Tx, id: string, forAccount: string | null): Promise<SignInRequestEntity | null> {
  const request = await tx.em.findOne(SignInRequestEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  return request?.forAccount === forAccount && canBeUsed(request, tx.now) ? request : null;
}

function canBeUsed({ provedAt, expiresAt, tries }: SignInRequestEntity, now: Date): boolean {
  return provedAt === null && expiresAt > now && tries < MOST_TRIES;
}
