export { OffersRetentionModule } from '../offers.retention.js';
export { offerById, offersOfSubject } from './offer.loaders.js';
export {
  AlreadyFilled,
  Offer,
  OfferClosed,
  OfferConnection,
  OfferExpired,
  OfferStatusName,
  TimeClash,
} from './offer.type.js';
export { OffersApiModule } from './offers-api.module.js';
