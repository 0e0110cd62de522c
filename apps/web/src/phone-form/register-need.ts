import { graphql } from '../graphql/graphql.js';

/** The call is saved: the input is `needInput`'s. */
export const registerNeedMutation = graphql(`
  mutation RegisterCalledNeed($centreId: ID!, $idempotencyKey: String!, $input: RegisterNeedInput!) {
    registerNeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Need {
        id
      }
      ... on WhenNotPossible {
        problem
      }
      ... on GateAnswersMissing {
        questions {
          id
        }
      }
      ... on SupplementGateClosed {
        questions {
          id
          referTo
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
