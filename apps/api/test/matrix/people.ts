import { matrix } from './table.js';

/** A card: those who run the centre see everybody's; everyone else their own, whole; and so with consents. Erasure is for the leader to decide. */
export const people = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.people .person      centre       centre  centre  own        own      own       -
Mutation.registerPerson .updatePerson
                          centre       centre  centre  -          -        -         -
Mutation.setContactWishes centre       centre  centre  own        own      own       -

Person.id .name .languages .preferredChannel .quietTimes .createdAt .updatedAt
                          centre       centre  centre  own        own      own       -
Person.address .contactPoints .birthYear .note
                          centre       centre  centre  own        own      own       -
Address.street .postalCode .city .district
                          centre       centre  centre  own        own      own       -
QuietTime.days .from .to  centre       centre  centre  own        own      own       -
ContactPoint.kind .value  centre       centre  centre  own        own      own       -

# Who wrote it down is for those who see that card; whoever was erased is nobody any more.
Consent.writtenDownBy .withdrawalWrittenDownBy
                          centre       centre  centre  -          -        -         -
Erasure.doneAt            centre       centre  centre  -          -        -         -

PossibleDoubles.people    answer

Query.consentTexts        public       public  public  public     public   public    public
ConsentText.purpose .version .language .title .paragraphs .yes
                          public       public  public  public     public   public    public

Query.consents            centre       centre  centre  own        own      own       -
Mutation.giveConsent .withdrawConsent
                          centre       centre  centre  own        own      own       -
Consent.id .personId .purpose .language .givenAt .givenBy .how .withdrawnAt .withdrawnBy .withdrawnHow .text
      
                          centre       centre  centre  own        own      own       -
NeverReached.personId     answer
GuardianNeeded.personId .age
                          answer
Person.needsGuardian .guardianAwaitedToVolunteer .guardianAwaitedToBeHelped .guardian
                          centre       centre  centre  own        own      own       -
Guardian.name .contact    centre       centre  centre  own        own      own       -

Query.erasures .erasure   centre       centre  centre  own        own      own       -
Mutation.askErasure       centre       centre  centre  own        own      own       -
Mutation.decideErasure    -            centre  -       -          -        -         -
Erasure.id .personId .person .status .askedAt .decidedAt .stepsDone .stepsInAll
                          centre       centre  centre  own        own      own       -
Person.erasure            centre       centre  centre  own        own      own       -
ErasureNotPossible.personId .obstacle
                          answer
`;
