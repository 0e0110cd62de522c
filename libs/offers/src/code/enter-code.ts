import { type Config, found, type Tx } from '@hjerterom/platform';
import { OfferEntity } from '../offer/offer.entity.js';
import { offerPolicy } from '../offer/offer.policy.js';
import { CodeEntity } from './code.entity.js';
import { areDigitsOf } from './digits.js';

/** So many wrong tries make a code worthless. */
const MOST_TRIES = 5;

export interface EnterCodeInput {
  readonly offerId: string;
  /** As typed. */
  readonly digits: string;
}

export type EnterCodeOutcome = { readonly kind: 'CodeRight' | 'CodeWrong' | 'CodeExpired' };

/**
 * Checks the digits against the newest code of the offer; each code opens once. A wrong try is counted and stays counted,
 * so it is an answer and not an error.
 * @throws NotFound when there is no such offer for this actor
 */
export async function enterCode(
  tx: Tx,
  { offerId, digits }: EnterCodeInput,
  config: Pick<Config, 'secret'>,
): Promise<EnterCodeOutcome> {
  const offer = found(await tx.em.findOneBy(OfferEntity, { id: offerId, centreId: tx.centreId }), 'offer');
  offerPolicy.assert(tx.actor, 'reveal', offer);
  const [code] = await tx.em.find(CodeEntity, {
    where: { offerId },
    order: { sentAt: 'DESC', id: 'DESC' },
    take: 1,
    lock: { mode: 'pessimistic_write' },
  });
  const usable = code && code.usedAt === null && code.expiresAt > tx.now && code.tries < MOST_TRIES;
  if (!usable || offer.status !== 'accepted') return { kind: 'CodeExpired' };
  if (!areDigitsOf(config, code.id, digits)) {
    await tx.em.update(CodeEntity, code.id, { tries: code.tries + 1 });
    return { kind: code.tries + 1 < MOST_TRIES ? 'CodeWrong' : 'CodeExpired' };
  }
  await tx.em.update(CodeEntity, code.id, { usedAt: tx.now });
  return { kind: 'CodeRight' };
}
