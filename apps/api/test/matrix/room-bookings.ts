import { matrix } from './table.js';

/**
 * Who has a room and what for: those who run the centre see it all; who borrows sees their own and their associations'.
 * Of what is in the way of theirs they are told the time, and nobody's booking but their own.
 */
export const roomBookings = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.roomBooking .bookingsOfAssociation
                          centre       centre  centre  -          own      -         -
# What is the asker's own: those at the desk have none here.
Query.myRoomBookings .myBookingDates
                          -            -       -       -          own      -         -
Query.clashesOfRequest    -            centre  centre  -          own      -         -
Mutation.holdRooms .bookRooms .applyForRooms .moveBookingDates .cancelBookingDates .takeBackBookingDates
                          -            centre  centre  -          own      -         -
# One's own hold, whoever one is: of these only the contact has one.
Mutation.letGoOfRooms     -            -       -       -          own      -         -

RoomBooking.id .isBlock .association .bookedBy .purpose .participants .setup .rrule .startDate .startTime .minutes
    .zone .priority .permitTicks .madeAt .dates .nextDate
                          centre       centre  centre  -          own      -         -
BookingDate.id .rooms .start .end .status .changedAt
                          centre       centre  centre  -          own      -         -
# Asked for by lists of dates only: within a booking it is that booking.
BookingDate.booking       centre       centre  centre  -          own      -         -

BookingProspect.slots .clashes
                          -            centre  centre  -          own      -         -
BookingProspect.problem .decidedByCentre
                          answer
BookingSlot.roomIds .rooms .date .startTime .start .end
                          -            centre  centre  -          own      -         -
DateClash.roomIds .rooms .date .startTime .start .end .planned .reasons .takenBy .takenDateIds .bookings
    .alternatives         -            centre  centre  -          own      -         -

# Only where a date that there is already is to be moved or taken back.
DateClash.occurrenceId               answer
RoomsHeld.bookingId .heldUntil       answer
RoomsLetGo.done                      answer
DatesClash.clashes                   answer
CentreDecides.roomIds                answer
BookingTimeNotPossible.problem       answer
NothingToChange.booking              answer
`;
