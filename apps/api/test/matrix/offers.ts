import { matrix } from './table.js';

/** Questions to volunteers: the office sees all; a volunteer sees and answers those put to them. */
export const offers = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.offers .awaitedOffers
                          centre       centre  centre  own        -        -         -
Mutation.answerOffer .giveBackPlace
                          centre       centre  centre  own        -        -         -
Mutation.withdrawOffer    centre       centre  centre  -          -        -         -

Offer.id .subjectKind .subjectId .personId .person .status .dates .reasons .sentAt .seenAt .answeredAt .answeredHow
     .expiresAt .closedReason .waits
                          centre       centre  centre  own        -        -         -
OfferWaits.leavesAt .ownWish
                          centre       centre  centre  own        -        -         -
# Name, address, phone and notes of the one who is helped: for the volunteer who promised to come, until it is over.
Query.offerDetails        -            -       -       own        -        -         -
OfferDetails.recipientName .address .phone .notes
                          -            -       -       own        -        -         -

OfferedDate.occurrenceId .start .end
                          centre       centre  centre  own        -        -         -

AlreadyFilled.offerId     answer
GateClosed.offerId        answer
OfferExpired.offerId      answer
TimeClash.offerId         answer
OfferClosed.offerId .status
                          answer
DateHasBegun.offerId      answer
`;
