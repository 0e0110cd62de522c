import { matrix } from './table.js';

/** What was given: those who run the centre see and correct it; a volunteer sees and confirms their own. */
export const hours = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.hours               centre       centre  centre  own        -        -         -
Mutation.confirmHours .correctHours
                          -            centre  centre  own        -        -         -

HoursEntry.id .personId .person .task .start .end .proposedMinutes .minutes .status .confirmedAt .confirmedBy
          .confirmedHow .corrections
                          centre       centre  centre  own        -        -         -
HoursCorrection.fromMinutes .toMinutes .reason .at .by
                          centre       centre  centre  own        -        -         -
# To one who has applied: that there are none.
HoursTotals.minutes .minutesThisYear .times .unconfirmed
                          centre       centre  centre  own        -        own       -
Volunteer.hoursTotals     centre       centre  centre  own        -        own       -

HoursAlreadyConfirmed.entryId .minutes
                          answer
`;
