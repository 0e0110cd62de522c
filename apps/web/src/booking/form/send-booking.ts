import { graphql } from '../../graphql/graphql.js';

/** Books all of the dates or none. */
export const bookRoomsMutation = graphql(`
  mutation BookRooms($centreId: ID!, $idempotencyKey: String!, $input: BookingRequestInput!) {
    bookRooms(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
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

/** Asks the centre for them. */
export const applyForRoomsMutation = graphql(`
  mutation ApplyForRooms($centreId: ID!, $idempotencyKey: String!, $input: BookingRequestInput!) {
    applyForRooms(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
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
