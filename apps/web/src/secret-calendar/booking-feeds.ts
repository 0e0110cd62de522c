import { graphql } from '../graphql/graphql.js';

/** The secret address opens nothing any more: an association's, or (without one) the user's own. */
export const closeBookingFeedMutation = graphql(`
  mutation CloseBookingFeed($centreId: ID!, $idempotencyKey: String!, $input: BookingFeedInput!) {
    closeBookingFeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on BookingFeed {
        id
        since
      }
    }
  }
`);
