import { graphql } from '../graphql/graphql.js';

/** A date that cannot be had, with what else there is. */
export const clashFragment = graphql(`
  fragment ShownClash on DateClash {
    planned
    occurrenceId
    date
    start
    end
    reasons
    rooms {
      id
      name
    }
    takenBy {
      id
      name
    }
    alternatives {
      date
      startTime
      start
      end
      rooms {
        id
        name
      }
    }
  }
`);
