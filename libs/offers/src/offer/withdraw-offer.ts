import type { Tx } from '@hjerterom/platform';
import { type NotAnswered, whyClosed } from './accept-offer.js';
import { thankUnanswered } from './close-offers.js';
import { lockOffer } from './lock-offer.js';
import { OfferEntity } from './offer.entity.js';
import { nextStatus } from './offer.states.js';
import type { Subjects } from './subjects.js';

export type WithdrawOutcome = { readonly kind: 'OfferWithdrawn'; readonly offerId: string } | NotAnswered;

/**
 * Takes one question back; whoever was asked is thanked. A yes is not taken back so: the place is given back, or the
 * whole is cancelled.
 * @throws NotFound when there is no such offer for this actor
 */
export async function withdrawOffer(
  tx: Tx,
  { offerId }: { readonly offerId: string },
  subjects: Subjects,
): Promise<WithdrawOutcome> {
  const { offer, subject } = await lockOffer(tx, subjects, offerId, 'withdraw');
  if (offer.status === 'withdrawn') return { kind: 'OfferWithdrawn', offerId };
  if (nextStatus(offer.status, 'withdraw') === null) return whyClosed(offer);
  await tx.em.update(OfferEntity, offerId, { status: 'withdrawn', closedReason: 'withdrawn', closedAt: tx.now });
  thankUnanswered(tx, [{ offerId, personId: offer.personId, asked: offer.askedAt <= tx.now }]);
  await subject.unanswered(tx, offer.subjectId);
  return { kind: 'OfferWithdrawn', offerId };
}
