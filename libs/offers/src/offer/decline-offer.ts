import type { Tx } from '@hjerterom/platform';
import { offerDeclined } from '../contracts/index.js';
import { stopAsking } from '../messages/question-key.js';
import { type NotAnswered, whyClosed } from './accept-offer.js';
import { expireLocked, isOverdue } from './expire-offer.js';
import { lockOffer } from './lock-offer.js';
import { OfferEntity } from './offer.entity.js';
import { type AnswerWay, nextStatus } from './offer.states.js';
import { offerEvent } from './offer-event.js';
import type { Subjects } from './subjects.js';

export type DeclineOutcome = { readonly kind: 'OfferDeclined'; readonly offerId: string } | NotAnswered;

/** A no for the volunteer. */
export interface Decline {
  readonly offerId: string;
  readonly how: AnswerWay;
  /** «Not this time, ask me again»: kept as `closed_reason` for the centre to see. It opens nothing by itself. */
  readonly askAgain?: boolean;
}

/**
 * Says no for the volunteer. The first no stands, whichever it was; after a yes there is `giveBackPlace` instead (`OfferClosed`
 * with the status `accepted`).
 * @throws NotFound when there is no such offer for this actor
 */
export async function declineOffer(tx: Tx, input: Decline, subjects: Subjects): Promise<DeclineOutcome> {
  const locked = await lockOffer(tx, subjects, input.offerId, 'answer');
  const { offer, subject } = locked;
  if (offer.status === 'declined') return { kind: 'OfferDeclined', offerId: offer.id };
  if (isOverdue(tx, offer)) {
    await expireLocked(tx, locked);
    return { kind: 'OfferExpired', offerId: offer.id };
  }
  if (nextStatus(offer.status, 'decline') === null) return whyClosed(offer);
  await tx.em.update(OfferEntity, offer.id, {
    status: 'declined',
    answeredAt: tx.now,
    answeredBy: tx.actor.personId,
    answeredHow: input.how,
    closedAt: tx.now,
    closedReason: input.askAgain ? 'not-this-time' : null,
  });
  tx.append(offerDeclined, offerEvent(offer));
  stopAsking(tx, [offer.id]);
  await subject.unanswered(tx, offer.subjectId);
  return { kind: 'OfferDeclined', offerId: offer.id };
}
