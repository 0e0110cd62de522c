import { matrix } from './table.js';

/**
 * Whoever books sees to the secret addresses of their own calendar, and of those of the associations that they book for;
 * the leader may close an association's.
 */
export const roomFeeds = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.bookingFeeds        -            -       -       -          own      -         -
Query.bookingFeedOfAssociation
                          -            centre  -       -          own      -         -
Mutation.makeBookingFeed  -            -       -       -          own      -         -
Mutation.closeBookingFeed -            centre  -       -          own      -         -
BookingFeed.id .association .since
                          -            centre  -       -          own      -         -
BookingFeedMade.address              answer
BookingsInOwnCalendar.volunteer      answer
`;
