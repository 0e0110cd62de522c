import { graphql } from '../graphql/graphql.js';
import './found-person.js';

/** Writes down a person, or answers with those that it may be. */
export const registerPersonMutation = graphql(`
  mutation RegisterPerson($centreId: ID!, $idempotencyKey: String!, $input: RegisterPersonInput!) {
    registerPerson(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Person {
        id
        ...FoundPerson
      }
      ... on PossibleDoubles {
        people {
          id
          ...FoundPerson
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
