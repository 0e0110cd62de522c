import { graphql } from '../../graphql/graphql.js';

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
