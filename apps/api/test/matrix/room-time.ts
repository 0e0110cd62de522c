import { matrix } from './table.js';

/**
 * What becomes of dates, who waits, what there is for a wish, and numbers. Whether they come and how many came is for
 * those who run the centre and for whoever books for the association; numbers are the centre's.
 */
export const roomTime = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.findRooms           centre       centre  centre  centre     centre   centre    -
Query.uncountedDates      centre       centre  centre  -          own      -         -
Query.waitingList         centre       centre  centre  -          own      -         -
Query.roomUse             centre       centre  centre  -          -        -         -
Query.useOfAssociation    centre       centre  centre  -          own      -         -
Mutation.answerComing .countHeads .joinWaitingList .takeOfferedRoom .leaveWaitingList
                          -            centre  centre  -          own      -         -
Mutation.setUnusedRule    -            centre  -       -          -        -         -

BookingDate.attendance    centre       centre  centre  -          own      -         -
DateAttendance.askedAt .coming .freedAt .heads .headsBefore
                          centre       centre  centre  -          own      -         -
Room.unusedRule           centre       centre  centre  centre     centre   centre    -
RoomUnusedRule.rule .askHours .freeHours
                          centre       centre  centre  centre     centre   centre    -

RoomsFound.dates .rooms   centre       centre  centre  centre     centre   centre    -
FoundRoom.roomId .room .dates .freeDates .notFree .missing .reasons .nearest
                          centre       centre  centre  centre     centre   centre    -
FoundRoomReason.code .values .count
                          centre       centre  centre  centre     centre   centre    -
NearestTime.minutes .days .freeDates
                          centre       centre  centre  centre     centre   centre    -

WaitingPlace.id .association .rooms .startDate .startTime .minutes .rrule .purpose .participants .status .position
    .joinedAt .answerBy .datesOffered .leftOut
                          centre       centre  centre  -          own      -         -
LeftOutDate.date .startTime .start .end .reasons
                          centre       centre  centre  -          own      -         -

UseOfRooms.total .rooms .associations .hours
                          centre       centre  centre  -          -        -         -
# Of the whole centre, and of one association alone.
RoomUseInAll.dates .minutes .heads .counted .noShows .cultureMinutes
                          centre       centre  centre  -          own      -         -
UseOfOneRoom.roomId .room .dates .minutes .heads .counted .noShows .cultureMinutes
                          centre       centre  centre  -          -        -         -
UseOfOneAssociation.association .dates .minutes .heads .counted .noShows .cultureMinutes
                          centre       centre  centre  -          -        -         -
UseOfOneHour.weekday .hour .minutes
                          centre       centre  centre  -          -        -         -

RoomsFound.problem                   answer
UnusedHoursWrongWay.askHours         answer
NothingInTheWay.free                 answer
RoomNotOffered.place                 answer
`;
