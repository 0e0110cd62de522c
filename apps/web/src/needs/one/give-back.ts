import { graphql } from '../../graphql/graphql.js';

/** Says that somebody cannot come after all: on one date, or on all that have not begun. */
export const giveBackMutation = graphql(`
  mutation GiveBackPlace($centreId: ID!, $idempotencyKey: String!, $input: GiveBackPlaceInput!) {
    giveBackPlace(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
    }
  }
`);
