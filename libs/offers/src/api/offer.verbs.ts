import type { Tx } from '@hjerterom/platform';
import { answerOffer as answer } from '../offer/answer-offer.js';
import { giveBackPlace as giveBack } from '../offer/give-back-place.js';
import type { Subjects } from '../offer/subjects.js';
import { withdrawOffer as withdraw } from '../offer/withdraw-offer.js';
import type { AnswerOfferInput, GiveBackPlaceInput, WithdrawOfferInput } from './offer.args.js';

/**
 * The verbs as mutations call them, over the subjects of this process. They are named functions: the name is a part of
 * what an idempotency key is kept for.
 */
export function offerVerbs(subjects: Subjects) {
  return {
    answerOffer: function answerOffer(tx: Tx, input: AnswerOfferInput) {
      return answer(tx, input, subjects);
    },
    withdrawOffer: function withdrawOffer(tx: Tx, input: WithdrawOfferInput) {
      return withdraw(tx, input, subjects);
    },
    giveBackPlace: function giveBackPlace(tx: Tx, { offerId, occurrenceId = null }: GiveBackPlaceInput) {
      return giveBack(tx, { offerId, occurrenceId }, subjects);
    },
  };
}
