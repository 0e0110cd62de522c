import { graphql } from '../graphql/graphql.js';
import type { Problem } from '../graphql/problem.js';
import { useLookup } from '../graphql/use-lookup.js';
import { useCentre } from '../session/centre.js';
import { type FoundPerson, foundPerson } from './found-person.js';

const peopleLikeQuery = graphql(`
  query PeopleLike($centreId: ID!, $search: String!) {
    people(centreId: $centreId, search: $search, first: 7) {
      edges {
        node {
          id
          ...FoundPerson
        }
      }
    }
  }
`);

/** Those whom a name or a number may mean. */
export interface Found {
  readonly people: readonly FoundPerson[];
  /** These are the answer to what stands in the box now, and not to what stood there before. */
  readonly settled: boolean;
  /** Why there was no answer: nobody is known to be new then. */
  readonly problem: Problem | null;
  again(): void;
}

/** Looks for people while their name is typed. What is shown is never the answer to an older question. */
export function usePeopleLike(typed: string): Found {
  const { id: centreId } = useCentre();
  const { data, ...lookup } = useLookup(peopleLikeQuery, typed, (search) => ({ centreId, search }));
  return { people: data?.people.edges.map(({ node }) => foundPerson(node)) ?? [], ...lookup };
}
