import { graphql } from '../../graphql/graphql.js';

/** Who has which room on some days. */
export const roomsTimelineQuery = graphql(`
  query RoomsTimeline($centreId: ID!, $from: String!, $to: String!) {
    roomsTimeline(centreId: $centreId, from: $from, to: $to) {
      id
      name
      building
      capacity
      setupMinutes
      clearingMinutes
      decidedByCentre
      dates {
        id
        bookingId
        roomIds
        start
        end
        status
        association
        purpose
        participants
      }
    }
  }
`);
