import { matrix } from './table.js';

/**
 * A need tells who needs help with what: it is for those who run the centre. A volunteer learns of what they are asked,
 * through the question. What there is to help with is no secret to volunteers.
 */
export const needs = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.need .needs .occurrences .unmatchedNeeds .candidates .gateQuestions
                          centre       centre  centre  -          -        -         -
Query.needKinds           centre       centre  centre  centre     -        -         -
Mutation.registerNeed .changeNeed .referNeed .cancelNeed .askVolunteers
                          centre       centre  centre  -          -        -         -
Mutation.saveNeedKind .saveGateQuestion
                          centre       centre  -       -          -        -         -

Need.id .needKind .state .requester .recipient .whenKind .startsAt .endsAt .minutes .rrule .startDate .startTime
    .untilDate .zone .places .languages .district .urgent .registeredAt .closedAt .nextOccurrence .occurrences
    .assignments .proposals .offers
                          centre       centre  centre  -          -        -         -
Need.place .about .notes .closeReason .referral .gateAnswers
                          centre       centre  centre  -          -        -         -
NeedReferral.referredTo .reason .consented .referredAt
                          centre       centre  centre  -          -        -         -
NeedGateAnswer.question .answer .closes
                          centre       centre  centre  -          -        -         -
NeedOccurrence.id .state .start .end .windowStart .windowEnd .places .need
                          centre       centre  centre  -          -        -         -
NeedPlace.id .assignmentId .person .state .placeNo .remindedAt
                          centre       centre  centre  -          -        -         -
NeedAssignment.id .person .offerId .carriesOn .state .takenAt .endedAt
                          centre       centre  centre  -          -        -         -
NeedProposal.person .rank .score .parts .proposedAt
                          centre       centre  centre  -          -        -         -
CandidateRanking.candidates .candidatesInAll .shutOut
                          centre       centre  centre  -          -        -         -
NeedCandidate.personId .person .score .parts .times
                          centre       centre  centre  -          -        -         -
CandidateScorePart.name .value .weight .reason
                          centre       centre  centre  -          -        -         -
ProposedTime.occurrenceId .start .end
                          centre       centre  centre  -          -        -         -
ShutOutVolunteer.personId .person .gates
                          centre       centre  centre  -          -        -         -
GateQuestion.id .code .text .textNb .textEn .kinds .closingAnswer .referTo .position .active
                          centre       centre  centre  -          -        -         -
NeedKind.code .name .nameNb .nameEn .venue .involvesMinors .certificateRequired .confidentialityRequired .usualMinutes
        .active .certificateBasis
                          centre       centre  centre  centre     -        -         -

# What a volunteer was asked about, and has promised.
Offer.need                centre       centre  centre  -          -        -         -
Offer.needKind .where .about
                          centre       centre  centre  own        -        -         -
# What was shown and signed is not for a coordinator.
Offer.lacking             -            centre  centre  own        -        -         -
Commitment.promise        centre       centre  centre  own        -        -         -
NeedPromise.offerId .occurrenceId .needKind .where .about
                          centre       centre  centre  own        -        -         -
NeedPromise.needId .recipient
                          centre       centre  centre  -          -        -         -

GateAnswersMissing.questions         answer
SupplementGateClosed.questions       answer
WhenNotPossible.problem              answer
NeedNotOpen.need                     answer
NobodyAsked.need .notAsked           answer
VolunteersAsked.asked .need .notAsked
                                     answer
MinorsNeedCertificate.code           answer
CertificateNeedsBasis.code           answer
`;
