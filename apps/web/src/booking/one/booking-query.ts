import type { DocumentType } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';

/** One booking with all its dates. */
export const bookingQuery = graphql(`
  query RoomBooking($centreId: ID!, $id: ID!) {
    roomBooking(centreId: $centreId, id: $id) {
      id
      purpose
      isBlock
      participants
      setup
      permitTicks
      association {
        id
        name
      }
      dates {
        id
        start
        end
        status
        attendance {
          askedAt
          coming
          freedAt
          heads
          headsBefore
        }
        rooms {
          id
          name
        }
      }
    }
  }
`);

export type ShownBooking = NonNullable<DocumentType<typeof bookingQuery>['roomBooking']>;
export type ShownDate = ShownBooking['dates'][number];
