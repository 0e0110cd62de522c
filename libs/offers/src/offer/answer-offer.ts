import type { Tx } from '@hjerterom/platform';
import { type AcceptOutcome, acceptOffer } from './accept-offer.js';
import { type DeclineOutcome, declineOffer } from './decline-offer.js';
import type { Subjects } from './subjects.js';

export interface AnswerOfferInput {
  readonly offerId: string;
  readonly answer: 'yes' | 'no';
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
  return answer === 'yes' ? acceptOffer(tx, { offerId, how }, subjects) : declineOffer(tx, { offerId, how }, subjects);
}
