import { graphql } from '../../graphql/graphql.js';

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

/** Cancels them; they stay in the history. */
export const cancelDatesMutation = graphql(`
  mutation CancelBookingDates($centreId: ID!, $idempotencyKey: String!, $input: BookingDatesInput!) {
    cancelBookingDates(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
    }
  }
`);

/** Takes a cancellation back. */
export const takeBackDatesMutation = graphql(`
  mutation TakeBackBookingDates($centreId: ID!, $idempotencyKey: String!, $input: BookingDatesInput!) {
    takeBackBookingDates(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on RoomBooking {
        id
      }
    }
  }
`);
