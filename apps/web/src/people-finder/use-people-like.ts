import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { graphql } from '../graphql/graphql.js';
import { type Problem, problemOf } from '../graphql/problem.js';
import { LONGEST_SEARCH } from '../search.js';
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

/** Fewer letters are in too many names. */
const FEWEST_LETTERS = 2;
/** Typing is looked up when it pauses for so many milliseconds. */
const PAUSE_MS = 80;

/** Those whom a name or a number may mean. */
export interface Found {
  readonly people: readonly FoundPerson[];
  /** These are the answer to what stands in the box now, and not to what stood there before. */
  readonly settled: boolean;
  /** Why there was no answer: nobody is known to be new then. */
  readonly problem: Problem | null;
  again(): void;
}

interface Answer {
  readonly search: string;
  readonly people: readonly FoundPerson[];
  readonly problem: Problem | null;
}

/** Looks for people while their name is typed. What is shown is never the answer to an older question. */
export function usePeopleLike(typed: string): Found {
  const { id: centreId } = useCentre();
  const client = useClient();
  const [answer, setAnswer] = useState<Answer>({ search: '', people: [], problem: null });
  const [tries, setTries] = useState(0);
  const search = typed.trim().slice(0, LONGEST_SEARCH);
  const asks = search.length >= FEWEST_LETTERS;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks again
  useEffect(() => {
    if (!asks) return;
    let wanted = true;
    const timer = setTimeout(async () => {
      const { data, error } = await client.query(
        peopleLikeQuery,
        { centreId, search },
        { requestPolicy: 'network-only' },
      );
      const people = data?.people.edges.map(({ node }) => foundPerson(node)) ?? [];
      if (wanted) setAnswer({ search, people, problem: error ? problemOf(error) : null });
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [asks, search, client, centreId, tries]);
  const settled = !asks || answer.search === search;
  const current = asks && settled;
  return {
    people: current ? answer.people : [],
    settled,
    problem: current ? answer.problem : null,
    again: () => setTries((before) => before + 1),
  };
}
