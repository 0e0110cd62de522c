import { matrix } from './table.js';

/**
 * Volunteers see and say what is their own. What the centre bears in mind about them, and whom they are not to be paired
 * with, is for those who speak with volunteers. A coordinator sees who there is, but not what was shown, signed or noted.
 */
export const volunteers = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.volunteers          centre       centre  centre  -          -        -         -
Query.volunteer           centre       centre  centre  own        -        -         -
Mutation.registerVolunteer .setVolunteerNote .recordCertificate .recordConfidentiality .blockPair .unblockPair
                          -            centre  centre  -          -        -         -
Mutation.changeVolunteerStatus .setAvailability .setCapacity .setSkills
                          -            centre  centre  own        -        -         -

Volunteer.id .person .status .skills .capacityMinutesPerWeek .since .weekly .exceptions .commitments
                          centre       centre  centre  own        -        -         -
Volunteer.note .blockedPairs
                          -            centre  centre  -          -        -         -
Volunteer.certificate .confidentiality
                          -            centre  centre  own        -        -         -
Person.volunteerStatus    centre       centre  centre  own        -        -         -

WeeklyWindow.weekday .from .to
                          centre       centre  centre  own        -        -         -
AvailabilityException.from .to .available .fromTime .toTime
                          centre       centre  centre  own        -        -         -
AvailabilityException.note
                          -            centre  centre  own        -        -         -
Commitment.start .end .sourceKind .sourceId
                          centre       centre  centre  own        -        -         -
Certificate.shownOn .legalBasis .seenBy
                          -            centre  centre  own        -        -         -
Confidentiality.signedOn .seenBy
                          -            centre  centre  own        -        -         -
Certificate.seenByPerson  -            centre  centre  -          -        -         -
Confidentiality.seenByPerson
                          -            centre  centre  -          -        -         -
BlockedPair.person .personId .blockedAt
                          -            centre  centre  -          -        -         -

AlreadyVolunteer.personId .status    answer
StatusNotPossible.from .possible     answer
StillCommitted.personId .times       answer
DateInFuture.today                   answer
`;
