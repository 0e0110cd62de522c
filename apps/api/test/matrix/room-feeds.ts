import { matrix } from './table.js';

/** Whoever books sees to the secret addresses of their own calendar, and of those of the associations that they book for. */
export const roomFeeds = matrix`
                          coordinator  leader  staff   volunteer  contact  resident  anonymous

Query.bookingFeeds        -            -       -       -          own      -         -
Mutation.makeBookingFeed .closeBookingFeed
                          -            -       -       -          own      -         -
BookingFeed.id .association .since
                          -            -       -       -          own      -         -
BookingFeedMade.address              answer
`;
