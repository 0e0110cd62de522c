import { matrix } from './table.js';

/**
 * Volunteers see and say what is their own; a resident who would like to help sees where that stands. What the centre
 * bears in mind about somebody, and whom they are not to be paired with, is for those who speak with volunteers. A
 * coordinator sees who there is, but not what was shown, signed or noted.
 */
export const volunteers = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.volunteers .knocks  centre       centre  centre  -          -        -         -
Query.volunteer           centre       centre  centre  own        -        own       -
Query.expiringVetting     -            centre  centre  -          -        -         -
Query.volunteerSettings   centre       centre  centre  -          -        -         -
Query.confidentialityStatement
                          public       public  public  public     public   public    public
Mutation.registerVolunteer .setVolunteerNote .recordCertificate .recordConfidentiality .blockPair .unblockPair
        .askGuardian .askToSign .bookTalk .recordTalk .declineVolunteer
                          -            centre  centre  -          -        -         -
Mutation.changeVolunteerStatus .setAvailability .setCapacity .setSkills .signConfidentiality .revokeCalendarFeed
        .pauseVolunteer
                          -            centre  centre  own        -        -         -
Mutation.makeCalendarFeed -            -       -       own        -        -         -
Mutation.saveVolunteerSettings
                          -            centre  -       -          -        -         -

Volunteer.id .person .status .skills .capacityMinutesPerWeek .since .weekly .exceptions .appliedAt .answerBy .talk
                          centre       centre  centre  own        -        own       -
# Who has applied has promised nothing yet; who was declined is no volunteer.
Volunteer.commitments .pause
                          centre       centre  centre  own        -        -         -
Volunteer.decline         centre       centre  centre  -          -        own       -
Volunteer.note .blockedPairs
                          -            centre  centre  -          -        -         -
Volunteer.certificate .confidentiality .taskGates .calendarFeedSince
                          -            centre  centre  own        -        -         -
Person.volunteerStatus    centre       centre  centre  own        -        own       -

WeeklyWindow.weekday .from .to
                          centre       centre  centre  own        -        own       -
AvailabilityException.from .to .available .fromTime .toTime
                          centre       centre  centre  own        -        own       -
AvailabilityException.note
                          -            centre  centre  own        -        -         -
Pause.until .bySelf       centre       centre  centre  own        -        -         -
Commitment.start .end .sourceKind .sourceId
                          centre       centre  centre  own        -        -         -
Certificate.shownOn .legalBasis .seenBy .validUntil
                          -            centre  centre  own        -        -         -
Confidentiality.signedOn .seenBy .way .textVersion .validUntil
                          -            centre  centre  own        -        -         -
Certificate.seenByPerson  -            centre  centre  -          -        -         -
Confidentiality.seenByPerson
                          -            centre  centre  -          -        -         -
BlockedPair.person .personId .blockedAt
                          -            centre  centre  -          -        -         -

# The path from a knock on the door.
Knock.id .step .dueOn .late .waitsForGuardian .volunteer
                          centre       centre  centre  -          -        -         -
Talk.id .startsAt .way .place .heldOn
                          centre       centre  centre  own        -        own       -
# What was written when they knocked.
Volunteer.application     centre       centre  centre  -          -        -         -
VolunteerApplication.id .ageGroup .weekParts .possibleDoubles
                          centre       centre  centre  -          -        -         -
Talk.with                 centre       centre  centre  -          -        -         -
Decline.id .referredTo .words .declinedAt
                          centre       centre  centre  -          -        own       -
VolunteerTaskGate.kindCode .name .open .reasons .checklist
                          -            centre  centre  own        -        -         -
ChecklistItem.item .state .basis .on .validUntil .inWords
                          -            centre  centre  own        -        -         -
ExpiringVetting.id .personId .person .what .validUntil
                          -            centre  centre  -          -        -         -
VolunteerSettings.id .answerDays .certificateMonths .confidentialityMonths .warnDays
                          centre       centre  centre  -          -        -         -
ConfidentialityStatement.version .title .paragraphs
                          public       public  public  public     public   public    public

AlreadyVolunteer.personId .status    answer
StatusNotPossible.from .possible     answer
StillCommitted.personId .times       answer
DateInFuture.today                   answer
TalkInPast.personId                  answer
TalkNotHeld.personId                 answer
UnknownStatement.personId            answer
GuardianNotAsked.personId .unknown   answer
CalendarFeedMade.address             answer
DayHasPassed.today                   answer
`;
