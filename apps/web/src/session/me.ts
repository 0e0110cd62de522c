import { graphql } from '../graphql/graphql.js';

/** Who is signed in, and what they are in which centre. */
export const meQuery = graphql(`
  query Me {
    me {
      locksAfterMinutes
      memberships {
        roles
        person {
          id
          name
        }
        centre {
          id
          slug
          name
          zone
          districts {
            name
          }
        }
      }
    }
  }
`);
