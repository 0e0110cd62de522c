import type { Tx } from '@hjerterom/platform';
import { type AcceptOutcome, acceptOffer } from './accept-offer.js';
import { type DeclineOutcome, declineOffer } from './decline-offer.js';
import type { Subjects } from './subjects.js';

/** What a volunteer can answer; the third is a no that asks to be asked again. */
export const offerAnswers = ['yes', 'no', 'not-this-time'] as const;
export type OfferAnswer = (typeof offerAnswers)[number];

export interface AnswerOfferInput {
  readonly offerId: string;
  readonly answer: OfferAnswer;
}

/**
 * An answer that does not come by the link: from the desk for a volunteer who rings, or from the volunteer signed in.
 * @throws NotFound when there is no such offer for this actor
 */
export function answerOffer(
  tx: Tx,
  { offerId, answer }: AnswerOfferInput,
  subjects: Subjects,
): Promise<AcceptOutcome | DeclineOutcome> {
  const atTheDesk = tx.actor.roles.some((role) => role === 'leader' || role === 'staff' || role === 'coordinator');
  const how = atTheDesk ? 'phone' : 'app';
  if (answer === 'yes') return acceptOffer(tx, { offerId, how }, subjects);
  return declineOffer(tx, { offerId, how, askAgain: answer === 'not-this-time' }, subjects);
}
