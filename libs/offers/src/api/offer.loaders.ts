import { defineListLoader, defineLoader, type Loader } from '@hjerterom/platform/api';
import { offersByIds } from '../offer/list-offers.js';
import type { OfferRow } from '../offer/offer-row.js';
import { offersOf } from '../offer/offers-of.js';
import { type WaitingOffer, waitingOffers } from '../offer/waiting-offers.js';

/** An offer by its id. */
export const offerById: Loader<string, OfferRow> = defineLoader('offers.offer', offersByIds, (offer) => offer.id);

/** Until when the question of an offer waits, by the offer's id; null when it has left. */
export const waitingOfferById: Loader<string, WaitingOffer> = defineLoader(
  'offers.waiting',
  waitingOffers,
  (waiting) => waiting.offerId,
);

/**
 * The offers about a subject by its id, a yes first, at most 50: for the lib whose subjects they are. Made once for each
 * kind, as a constant.
 */
export function offersOfSubject(subjectKind: string): Loader<string, OfferRow[]> {
  return defineListLoader(
    `offers.offers-of-${subjectKind}`,
    (tx, subjectIds) => offersOf(tx, subjectKind, subjectIds),
    (offer) => offer.subjectId,
  );
}
