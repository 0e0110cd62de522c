import { matrix } from './table.js';

/** What there is to borrow is no secret to anybody who is somebody at the centre; the leader says what it is. */
export const rooms = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.room .rooms .buildings .roomsTimeline
                          centre       centre  centre  centre     centre   centre    -
Mutation.saveBuilding .saveRoom .splitRoom .addRoomPicture .removeRoomPicture
                          -            centre  -       -          -        -         -

Room.id .building .name .about .houseRules .setups .equipment .accessibility .openings .seasons .setupMinutes
    .clearingMinutes .pricePerHour .freeForLocal .decidedByCentre .horizonDays .longestMinutes .permits
    .permitChecklist .active .sharesFloorWith .pictures
                          centre       centre  centre  centre     centre   centre    -
Building.id .name .address
                          centre       centre  centre  centre     centre   centre    -
RoomSetup.code .capacity  centre       centre  centre  centre     centre   centre    -
RoomOpening.weekday .from .to
                          centre       centre  centre  centre     centre   centre    -
RoomSeason.id .from .to .openings
                          centre       centre  centre  centre     centre   centre    -
RoomPicture.id .alt .width .height
                          centre       centre  centre  centre     centre   centre    -
RoomName.id .name         centre       centre  centre  centre     centre   centre    -

# Who has a room when is on the door. What for and with how many is for those who run the centre.
TimelineRoom.id .name .building .capacity .setupMinutes .clearingMinutes .decidedByCentre .dates
                          centre       centre  centre  centre     centre   centre    -
TimelineDate.id .bookingId .roomIds .start .end .status .association
                          centre       centre  centre  centre     centre   centre    -
TimelineDate.purpose .participants
                          centre       centre  centre  -          -        -         -

# Who waits for an answer, and what for: for those who run the centre. The leader alone makes others give way.
Query.roomApplications    -            centre  centre  -          -        -         -
Mutation.approveRoomApplication .declineRoomApplication .blockRooms .endBlock
                          -            centre  centre  -          -        -         -
Mutation.bumpBookings     -            centre  -       -          -        -         -
RoomApplication.id .booking .rooms .waiting .alreadyBooked .askedAt .clashes
                          -            centre  centre  -          -        -         -
RoomApplicationClash.date .startTime .reasons .takenBy .alternatives
                          -            centre  centre  -          -        -         -
RoomAlternative.date .startTime .rooms
                          -            centre  centre  -          -        -         -

RoomNameTaken.name                   answer
RoomSeasonsOverlap.date              answer
RoomAlreadySplit.room                answer
RoomPictureNotKept.problem           answer
`;
