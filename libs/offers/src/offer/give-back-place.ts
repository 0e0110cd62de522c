import type { Tx } from '@hjerterom/platform';
import { lockOffer } from './lock-offer.js';
import { OfferEntity } from './offer.entity.js';
import { nextStatus, type OfferStatus } from './offer.states.js';
import type { Subjects } from './subjects.js';

/** «I cannot come after all»: to one date, or (null) to all that have not begun. */
export interface GiveBackInput {
  readonly offerId: string;
  readonly occurrenceId: string | null;
}

/** `datesLeft`: something of what was promised still stands. */
export type GiveBackOutcome =
  | { readonly kind: 'PlaceGivenBack'; readonly offerId: string; readonly datesLeft: boolean }
  | { readonly kind: 'DateHasBegun'; readonly offerId: string }
  | { readonly kind: 'OfferClosed'; readonly offerId: string; readonly status: OfferStatus };

/**
 * Gives places back; the subject tells those who were to be helped. With no date left of what was promised the offer is
 * closed. Giving back what was given back is the same answer again.
 * @throws NotFound when there is no such offer for this actor
 */
export async function giveBackPlace(
  tx: Tx,
  { offerId, occurrenceId }: GiveBackInput,
  subjects: Subjects,
): Promise<GiveBackOutcome> {
  const { offer, subject } = await lockOffer(tx, subjects, offerId, 'giveBack');
  if (nextStatus(offer.status, 'giveBack') === null) return { kind: 'OfferClosed', offerId, status: offer.status };
  if (offer.status === 'withdrawn') return alreadyBack(offer);

  const request = { subjectId: offer.subjectId, personId: offer.personId, offerId };
  const promised = await subject.promised(tx, request);
  const meant = promised.filter((date) => occurrenceId === null || date.occurrenceId === occurrenceId);
  if (meant.length === 0) return { kind: 'PlaceGivenBack', offerId, datesLeft: promised.length > 0 };
  if (!meant.some((date) => date.canGiveBack)) return { kind: 'DateHasBegun', offerId };

  await subject.giveBack(tx, { ...request, occurrenceId });
  const datesLeft = occurrenceId !== null && promised.length > meant.length;
  if (!datesLeft) {
    await tx.em.update(OfferEntity, offerId, { status: 'withdrawn', closedReason: 'given-back', closedAt: tx.now });
  }
  return { kind: 'PlaceGivenBack', offerId, datesLeft };
}

function alreadyBack({ id: offerId, status, closedReason }: OfferEntity): GiveBackOutcome {
  return closedReason === 'given-back'
    ? { kind: 'PlaceGivenBack', offerId, datesLeft: false }
    : { kind: 'OfferClosed', offerId, status };
}
