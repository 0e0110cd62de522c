import { type TypedDocumentNode, useQuery } from 'urql';
import { type Problem, problemOf } from './problem.js';
import { notLive } from './refetching.js';

/** What a screen shows of a query: what is known, whether the first answer is still awaited, and what went wrong. */
export interface Data<Result> {
  /** Also while it is asked for again, and when that failed. */
  readonly data: Result | undefined;
  /** Nothing is known yet. */
  readonly waiting: boolean;
  /** What is known is still the answer to what was asked before: to a search that went on, say. */
  readonly isOlder: boolean;
  readonly problem: Problem | null;
  again(): void;
}

/**
 * A query of this screen: shown from the cache at once, asked for again at each visit and when something changed.
 * @param options.pause do not ask yet
 * @param options.live false: not asked again when something changed, since to read it is written down
 */
export function useData<Result, Variables extends object>(
  query: TypedDocumentNode<Result, Variables>,
  variables: Variables,
  { pause = false, live = true }: { readonly pause?: boolean; readonly live?: boolean } = {},
): Data<Result> {
  const [{ data, error, fetching }, ask] = useQuery<Result, Variables & Record<string, unknown>>({
    query: query as TypedDocumentNode<Result, Variables & Record<string, unknown>>,
    variables: variables as Variables & Record<string, unknown>,
    pause,
    ...(!live && { context: notLive }),
  });
  return {
    data,
    waiting: data === undefined && fetching && !pause,
    isOlder: data !== undefined && fetching && !pause,
    problem: error ? problemOf(error) : null,
    again: () => ask({ requestPolicy: 'network-only' }),
  };
}
