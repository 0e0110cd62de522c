import { graphql } from '../../graphql/graphql.js';

/** What is in the way of a time in some rooms, before anything is done. */
export const inTheWayQuery = graphql(`
  query InTheWay($centreId: ID!, $request: BookingRequestInput!) {
    clashesOfRequest(centreId: $centreId, request: $request) {
      problem
      slots {
        date
      }
      clashes {
        planned
        date
        reasons
        takenDateIds
        bookings {
          id
          purpose
          priority
          isBlock
          association {
            id
            name
          }
          dates {
            id
            start
            end
          }
        }
      }
    }
  }
`);

export const blockMutation = graphql(`
  mutation BlockRooms($centreId: ID!, $idempotencyKey: String!, $input: BlockRoomsInput!) {
    blockRooms(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on RoomBooking {
        id
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

export const bumpMutation = graphql(`
  mutation BumpBookings($centreId: ID!, $idempotencyKey: String!, $input: BookingRequestInput!) {
    bumpBookings(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on RoomBooking {
        id
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
