import type { OfferEvent } from '../contracts/index.js';
import type { OfferEntity } from './offer.entity.js';

/** What is told of an offer when something happened to it. */
export function offerEvent({ id, subjectKind, subjectId, personId }: OfferEntity): OfferEvent {
  return { offerId: id, subjectKind, subjectId, personId };
}
