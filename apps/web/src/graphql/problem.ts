import type { CombinedError } from 'urql';

/**
 * What went wrong on the way, as the user can act on it: no network here; no answer from the program; signed out
 * meanwhile; not there (or not for this user); something broke at the other end.
 */
export type Problem = 'offline' | 'unreachable' | 'signedOut' | 'notFound' | 'broken';

/** What a user can do about this error. */
export function problemOf(error: CombinedError): Problem {
  if (error.networkError) return navigator.onLine ? statusProblem(error) : 'offline';
  const codes = error.graphQLErrors.map(({ extensions }) => extensions.code);
  if (codes.includes('UNAUTHENTICATED')) return 'signedOut';
  return codes.includes('NOT_FOUND') || codes.includes('FORBIDDEN') ? 'notFound' : 'broken';
}

function statusProblem({ response }: CombinedError): Problem {
  const status = (response as Response | undefined)?.status;
  return status !== undefined && status < 500 ? 'broken' : 'unreachable';
}
