import { matrix } from './table.js';

/** A card: those who run the centre see everybody's; everyone else their own, whole; and so with consents. Erasure is for the leader to decide. */
export const people = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.people .person      centre       centre  centre  own        own      own       -
Mutation.registerPerson .updatePerson
                          centre       centre  centre  -          -        -         -
Mutation.setContactWishes centre       centre  centre  own        own      own       -

Person.id .name .languages .preferredChannel .createdAt .updatedAt
                          centre       centre  centre  own        own      own       -
Person.address .contactPoints .birthYear .note
                          centre       centre  centre  own        own      own       -
Address.street .postalCode .city .district
                          centre       centre  centre  own        own      own       -
ContactPoint.kind .value  centre       centre  centre  own        own      own       -

# What somebody agreed to; who wrote it down is for those who see that card.
# Who wrote it down is for those who see that card; whoever was erased is nobody any more.
Consent.writtenDownBy .withdrawalWrittenDownBy
                          centre       centre  centre  -          -        -         -
Erasure.doneAt            centre       centre  centre  -          -        -         -

PossibleDoubles.people    answer

Query.consentTexts        public       public  public  public     public   public    public
ConsentText.purpose .version .language .title .paragraphs .yes
                          public       public  public  public     public   public    public

Query.consents            centre       centre  centre  own        own      own       -
Query.consentTexts        public       public  public  public     public   public    public
Mutation.giveConsent .withdrawConsent
                          centre       centre  centre  own        own      own       -
Consent.id .personId .purpose .language .givenAt .givenBy .how .text .withdrawnAt .withdrawnBy .withdrawnHow
Consent.id .personId .purpose .language .givenAt .givenBy .how .withdrawnAt .withdrawnBy .withdrawnHow .text
      
                          centre       centre  centre  own        own      own       -
Consent.writtenDownBy .withdrawalWrittenDownBy
                          centre       centre  centre  -          -        -         -
ConsentText.purpose .version .language .title .paragraphs .yes
                          public       public  public  public     public   public    public
Person.guardian .needsGuardian
                          centre       centre  centre  own        own      own       -
Guardian.name .contact    centre       centre  centre  own        own      own       -

# The wish to be erased: everybody's own, written down by the desk, decided by the leader.
Query.erasures .erasure   centre       centre  centre  own        own      own       -
Mutation.askErasure       centre       centre  centre  own        own      own       -
Mutation.decideErasure    -            centre  -       -          -        -         -
Erasure.id .personId .person .status .askedAt .decidedAt .stepsDone .stepsInAll
                          centre       centre  centre  own        own      own       -
Person.erasure            centre       centre  centre  own        own      own       -
Erasure.id .person .personId .status .askedAt .decidedAt .stepsDone .stepsInAll
                          centre       centre  centre  own        own      own       -
# Whoever was erased is nobody any more.
Erasure.doneAt            centre       centre  centre  -          -        -         -

PossibleDoubles.people    answer

GuardianNeeded.age .personId
                          answer
ErasureNotPossible.obstacle .personId
                          answer
`;
