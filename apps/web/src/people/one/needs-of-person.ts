import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import '../../needs/need-card.js';
import { useCentre } from '../../session/centre.js';

const needsOfPersonQuery = graphql(`
  query NeedsOfPerson($centreId: ID!, $personId: ID!, $after: String) {
    needs(centreId: $centreId, personId: $personId, first: 10, after: $after) {
      edges {
        cursor
        node {
          id
          needKind {
            code
            name
          }
          recipient {
            id
            name
          }
          requester {
            id
            name
          }
          occurrences {
            id
            state
            start
            end
            windowStart
            places {
              id
              state
              person {
                id
                name
              }
            }
          }
          ...NeedCard
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** Ten needs that are for a person or were asked for by them, the newest first. Those who show them ask together. */
export function useNeedsOfPerson(personId: string, after: string | null) {
  const { id: centreId } = useCentre();
  const { data, waiting, problem, again } = useData(needsOfPersonQuery, { centreId, personId, after });
  const { edges, pageInfo } = data?.needs ?? {};
  return {
    needs: edges?.map(({ node }) => node),
    next: pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    waiting,
    problem,
    again,
  };
}
