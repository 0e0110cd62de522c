import { useEffect, useRef, useState } from 'react';
import { type TypedDocumentNode, useClient } from 'urql';
import { LONGEST_SEARCH } from '../search.js';
import { type Problem, problemOf } from './problem.js';

/** Fewer letters are in too many names. */
const FEWEST_LETTERS = 2;
/** Typing is looked up when it pauses for so many milliseconds. */
const PAUSE_MS = 80;

/** What is known of what was typed. */
export interface Lookup<Result> {
  /** The answer to what stands in the field now, never to what stood there before. */
  readonly data: Result | undefined;
  /** It was answered, or it is too short to be asked. */
  readonly settled: boolean;
  /** Why there was no answer: nothing is known to be missing then. */
  readonly problem: Problem | null;
  again(): void;
}

interface Answer<Result> {
  readonly search: string;
  readonly data: Result | undefined;
  readonly problem: Problem | null;
}

/** Asks while somebody types. @param variablesOf what the query takes for these words */
export function useLookup<Result, Variables extends object>(
  query: TypedDocumentNode<Result, Variables>,
  typed: string,
  variablesOf: (search: string) => Variables,
): Lookup<Result> {
  const client = useClient();
  const [answer, setAnswer] = useState<Answer<Result>>({ search: '', data: undefined, problem: null });
  const [tries, setTries] = useState(0);
  const latest = useRef(variablesOf);
  latest.current = variablesOf;
  const search = typed.trim().slice(0, LONGEST_SEARCH);
  const asks = search.length >= FEWEST_LETTERS;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks again
  useEffect(() => {
    if (!asks) return;
    let wanted = true;
    const timer = setTimeout(async () => {
      const { data, error } = await client.query(query as TypedDocumentNode<Result>, latest.current(search), {
        requestPolicy: 'network-only',
      });
      if (wanted) setAnswer({ search, data, problem: error ? problemOf(error) : null });
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [asks, search, client, query, tries]);
  const settled = !asks || answer.search === search;
  const current = asks && settled;
  return {
    data: current ? answer.data : undefined,
    settled,
    problem: current ? answer.problem : null,
    again: () => setTries((before) => before + 1),
  };
}
