import { graphql } from '../graphql/graphql.js';

/** Says that somebody has taken over what one who left had to do. */
export const settleLeftTaskMutation = graphql(`
  mutation SettleLeftTask($centreId: ID!, $idempotencyKey: String!, $input: SettleLeftTaskInput!) {
    settleLeftTask(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on TaskSettled {
        taskId
      }
    }
  }
`);
