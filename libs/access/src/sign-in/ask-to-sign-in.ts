import { listCentres } from '@hjerterom/centres';
import { newId } from '@hjerterom/kernel';
import type { ContactPoint } from '@hjerterom/people';
import { found, type Tx } from '@hjerterom/platform';
import { signInAsked } from '../contracts/index.js';
import type { Candidate } from './candidates.js';
import { SignInRequestEntity } from './sign-in-request.entity.js';

/** How long a link and a code can be used, in milliseconds: 10 minutes. */
export const REQUEST_LIFETIME_MS = 10 * 60_000;

export interface AskToSignIn {
  readonly point: ContactPoint;
  /** As `safeNext` gives it. */
  readonly next: string | null;
  /** Who gets the message: the first of those whose address it is; nobody where it is nobody's. */
  readonly candidate: Pick<Candidate, 'personId' | 'centreId'> | undefined;
  /** The account that the address is to be added to, instead of signing in. */
  readonly forAccount?: string;
  /** The login of that account that is to be unlocked. */
  readonly forLogin?: string;
}

/**
 * Somebody typed an address and waits for a message. Known or not, the same is written and told: the message is
 * made later, by a worker, where there is somebody to get it.
 * @returns the id of the request: whoever has it may type the code
 */
export async function askToSignIn(
  tx: Tx,
  { point, next, candidate, forAccount, forLogin }: AskToSignIn,
): Promise<string> {
  const centres = await listCentres(tx);
  const id = newId();
  const centreId = candidate?.centreId ?? found(centres[0], 'centre').id;
  await tx.em.insert(SignInRequestEntity, {
    id,
    ...point,
    personId: candidate?.personId ?? null,
    centreId,
    next,
    askedAt: tx.now,
    expiresAt: new Date(tx.now.getTime() + REQUEST_LIFETIME_MS),
    tries: 0,
    provedAt: null,
    provedBy: null,
    chosenAt: null,
    forAccount: forAccount ?? null,
    forLogin: forLogin ?? null,
  });
  tx.append(signInAsked, { requestId: id }, centreId);
  return id;
}
