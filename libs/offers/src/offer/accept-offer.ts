import { createHash } from 'node:crypto';
import type { Tx } from '@hjerterom/platform';
import { offerAccepted, type TakeAnswer } from '../contracts/index.js';
import { stopAsking } from '../messages/question-key.js';
import { thankUnanswered } from './close-offers.js';
import { expireLocked, isOverdue } from './expire-offer.js';
import { type LockedOffer, lockOffer } from './lock-offer.js';
import { OfferEntity } from './offer.entity.js';
import { type AnswerWay, type ClosedReason, nextStatus, type OfferStatus } from './offer.states.js';
import { offerEvent } from './offer-event.js';
import type { Subjects } from './subjects.js';

/** A yes. */
export interface AcceptOfferInput {
  readonly offerId: string;
  readonly how: AnswerWay;
  /** The random mark in the form on the page: it tells the device that answered from any other that has the link. */
  readonly form?: string;
}

/**
 * Why a yes or a no changed nothing. `AlreadyFilled` is thanked for; `OfferClosed` says where the offer stands;
 * `GateClosed`: what the task asks for counts no more (`OfferSubject.whyNot`).
 */
export type NotAnswered =
  | { readonly kind: 'AlreadyFilled' | 'OfferExpired' | 'TimeClash' | 'GateClosed'; readonly offerId: string }
  | { readonly kind: 'OfferClosed'; readonly offerId: string; readonly status: OfferStatus };

/** `thisDevice`: the yes that stands came from the device that asks, so it may be told who is helped. */
export type AcceptOutcome =
  | { readonly kind: 'OfferAccepted'; readonly offerId: string; readonly thisDevice: boolean }
  | NotAnswered;

/**
 * Says yes for the volunteer and takes the place, in one transaction. A repeated yes is the same yes. Where the last
 * place went to somebody else, this one is thanked, once.
 * @throws NotFound when there is no such offer for this actor
 */
export async function acceptOffer(tx: Tx, input: AcceptOfferInput, subjects: Subjects): Promise<AcceptOutcome> {
  const locked = await lockOffer(tx, subjects, input.offerId, 'answer');
  const { offer, subject } = locked;
  const answeredForm = input.form === undefined ? null : hashed(input.form);
  if (offer.status === 'accepted') {
    return { kind: 'OfferAccepted', offerId: offer.id, thisDevice: isSameForm(offer.answeredForm, answeredForm) };
  }
  if (isOverdue(tx, offer)) {
    await expireLocked(tx, locked);
    return { kind: 'OfferExpired', offerId: offer.id };
  }
  if (nextStatus(offer.status, 'accept') === null) return whyClosed(offer);

  const { subjectId, personId, spans } = offer;
  const answer = await subject.take(tx, { subjectId, personId, offerId: offer.id, spans });
  if (answer !== 'taken') return notTaken(tx, locked, answer);
  await tx.em.update(OfferEntity, offer.id, {
    status: 'accepted',
    answeredAt: tx.now,
    answeredBy: tx.actor.personId,
    answeredHow: input.how,
    answeredForm,
  });
  tx.append(offerAccepted, offerEvent(offer));
  stopAsking(tx, [offer.id]);
  return { kind: 'OfferAccepted', offerId: offer.id, thisDevice: true };
}

/** Why an offer that has ended cannot be answered. */
export function whyClosed({ id: offerId, status, closedReason }: OfferEntity): NotAnswered {
  if (status === 'withdrawn' && closedReason === 'filled') return { kind: 'AlreadyFilled', offerId };
  if (status === 'withdrawn' && closedReason === 'gate-closed') return { kind: 'GateClosed', offerId };
  if (status === 'expired') return { kind: 'OfferExpired', offerId };
  return { kind: 'OfferClosed', offerId, status };
}

const closedBy = {
  'already-filled': 'filled',
  closed: 'cancelled',
  'gate-closed': 'gate-closed',
} as const satisfies Record<Exclude<TakeAnswer, 'taken' | 'clash'>, ClosedReason>;

/** The subject has no place for this yes. A clash leaves the question open: the volunteer may yet say no. */
async function notTaken(tx: Tx, { offer }: LockedOffer, answer: Exclude<TakeAnswer, 'taken'>): Promise<NotAnswered> {
  if (answer === 'clash') return { kind: 'TimeClash', offerId: offer.id };
  const closedReason = closedBy[answer];
  await tx.em.update(OfferEntity, offer.id, { status: 'withdrawn', closedReason, closedAt: tx.now });
  // Whoever lacks something is told what and why where they answered: thanks for nothing would be no answer.
  if (closedReason === 'gate-closed') stopAsking(tx, [offer.id]);
  else thankUnanswered(tx, [{ offerId: offer.id, personId: offer.personId, asked: true }]);
  return whyClosed({ ...offer, status: 'withdrawn', closedReason });
}

function hashed(form: string): string {
  return createHash('sha256').update(form).digest('base64url');
}

function isSameForm(kept: string | null, given: string | null): boolean {
  return kept !== null && kept === given;
}
