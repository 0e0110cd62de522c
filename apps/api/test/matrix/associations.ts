import { matrix } from './table.js';

/**
 * The card of an association is public; who speaks for it and what was agreed is for those who run the centre and for
 * those who speak for it themselves; what was said on the phone is for those who look after it. Whoever registered one
 * sees it while it waits.
 */
export const associations = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.associations .association
                          centre       centre  centre  centre     centre   centre    -
Query.myAssociations      -            -       -       own        own      own       -
Query.endingAgreements    centre       centre  centre  -          -        -         -
Mutation.registerAssociation
                          -            centre  centre  own        own      own       -
Mutation.changeAssociation .confirmAssociationCard .addAssociationDelegate .endAssociationContact
                          -            centre  centre  -          own      -         -
Mutation.decideAssociation
                          -            centre  -       -          -        -         -
Mutation.addAssociationContact .addAssociationAgreement .logAssociationContact
        .askAboutAssociationCard
                          -            centre  centre  -          -        -         -

Association.id .organisationNumber .name .about .website .categories .targetGroups .languages .local .status
        .registeredAt .decidedAt .confirmedAt .spokenForByMe .bookableByMe
                          centre       centre  centre  centre     centre   centre    -
Association.contacts .agreements
                          centre       centre  centre  -          own      -         -
Association.possibleDoubles
                          centre       centre  centre  -          -        -         -
Association.contactLog    -            centre  centre  -          -        -         -
AssociationContact.id .personId .person .name .role .mayBook .fromDate .untilDate
                          centre       centre  centre  -          own      -         -
AssociationAgreement.id .title .fromDate .untilDate .signedOn .note
                          centre       centre  centre  -          own      -         -
# Asked through the list of those that end: within an association it is that one.
AssociationAgreement.association
                          centre       centre  centre  -          -        -         -
AssociationLogEntry.id .way .words .happenedOn .writtenByPerson
                          -            centre  centre  -          -        -         -

PossibleDoubleAssociations.doubles   answer
AssociationDouble.sameNumber
                          centre       centre  centre  -          -        -         -
AssociationDouble.association        answer
OrganisationNumberNotValid.organisationNumber
                                     answer
AssociationStatusNotPossible.from .possible
                                     answer
DaysWrongWay.from                    answer
`;
