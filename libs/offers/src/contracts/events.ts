import { defineEvent } from '@hjerterom/kernel';

export interface OfferEvent {
  readonly offerId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly personId: string;
}

export const offerSent = defineEvent<OfferEvent>('offers.sent');
export const offerAccepted = defineEvent<OfferEvent>('offers.accepted');
export const offerDeclined = defineEvent<OfferEvent>('offers.declined');
export const offerExpired = defineEvent<OfferEvent>('offers.expired');
