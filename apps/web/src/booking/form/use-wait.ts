import { useState } from 'react';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import type { BookingRequestInput } from '../../gql/graphql.js';
import { graphql } from '../../graphql/graphql.js';
import type { Problem } from '../../graphql/problem.js';

const joinWaitingListMutation = graphql(`
  mutation JoinWaitingList($centreId: ID!, $idempotencyKey: String!, $input: BookingRequestInput!) {
    joinWaitingList(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on WaitingPlace {
        id
      }
    }
  }
`);

/** What came of waiting. */
export type Waited = 'waits' | 'freeNow';

/** The waiting list from within the form. */
export interface Wait {
  /** What came of it last; null before. */
  readonly said: Waited | null;
  readonly problem: Problem | null;
  /** Waits for all dates of a request. @returns whether there is a place now */
  join(request: BookingRequestInput): Promise<boolean>;
}

/** Puts an association on the waiting list. @param again something was free after all: ask anew */
export function useWait(again: () => void): Wait {
  const { run, problem } = useMutationOnce(joinWaitingListMutation);
  const [said, setSaid] = useState<Waited | null>(null);
  const join = async (request: BookingRequestInput) => {
    setSaid(null);
    const answer = await run(request);
    if (answer?.__typename === 'WaitingPlace') setSaid('waits');
    if (answer?.__typename === 'NothingInTheWay') {
      setSaid('freeNow');
      again();
    }
    return answer?.__typename === 'WaitingPlace';
  };
  return { said, problem, join };
}
