import { graphql } from '../../graphql/graphql.js';
import '../clash.js';

/** Moves one date, this and those after it, or all. */
export const moveDatesMutation = graphql(`
  mutation MoveBookingDates($centreId: ID!, $idempotencyKey: String!, $input: MoveBookingDatesInput!) {
    moveBookingDates(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on RoomBooking {
        id
      }
      ... on DatesClash {
        clashes {
          planned
          ...ShownClash
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);
