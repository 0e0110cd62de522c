import { found, type Tx } from '@hjerterom/platform';
import type { OfferSubject } from '../contracts/index.js';
import { OfferEntity } from './offer.entity.js';
import { offerPolicy } from './offer.policy.js';
import type { Subjects } from './subjects.js';

/** An offer that nobody else can change before the transaction ends, and what it is about. */
export interface LockedOffer {
  readonly offer: OfferEntity;
  readonly subject: OfferSubject;
}

/**
 * Locks the subject and then the offer. Always in this order: a yes that fills the last place withdraws the other
 * offers, so whoever locked an offer first and then waited for the subject would wait for each other.
 * @throws NotFound when there is no such offer for this actor
 */
export async function lockOffer(
  tx: Tx,
  subjects: Subjects,
  offerId: string,
  action: keyof typeof offerPolicy.rules,
): Promise<LockedOffer> {
  const known = found(await tx.em.findOneBy(OfferEntity, { id: offerId, centreId: tx.centreId }), 'offer');
  offerPolicy.assert(tx.actor, action, known);
  const subject = subjects.of(known.subjectKind);
  await tx.admit(known.subjectId);
  await subject.lock(tx, known.subjectId);
  const locked = { where: { id: offerId }, lock: { mode: 'pessimistic_write' } } as const;
  return { offer: found(await tx.em.findOne(OfferEntity, locked), 'offer'), subject };
}
