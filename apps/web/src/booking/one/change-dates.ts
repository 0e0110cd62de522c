import { graphql } from '../../graphql/graphql.js';
import '../clash.js';

/** Cancels them; they stay in the history. */
export const cancelDatesMutation = graphql(`
  mutation CancelBookingDates($centreId: ID!, $idempotencyKey: String!, $input: BookingDatesInput!) {
    cancelBookingDates(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
    }
  }
`);

/** What is left of a closing that is under way is free at once. */
export const endBlockMutation = graphql(`
  mutation EndBlock($centreId: ID!, $idempotencyKey: String!, $input: EndBlockInput!) {
    endBlock(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
    }
  }
`);

/** Takes a cancellation back. */
export const takeBackDatesMutation = graphql(`
  mutation TakeBackBookingDates($centreId: ID!, $idempotencyKey: String!, $input: TakeBackBookingDatesInput!) {
    takeBackBookingDates(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
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
    }
  }
`);

/** «Are you still coming?» */
export const answerComingMutation = graphql(`
  mutation AnswerComing($centreId: ID!, $idempotencyKey: String!, $input: AnswerComingInput!) {
    answerComing(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
    }
  }
`);
