import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { BookingRequestInput } from '../../gql/graphql.js';
import { graphql } from '../../graphql/graphql.js';
import { randomId } from '../../graphql/random-id.js';
import { useCentre } from '../../session/centre.js';

const holdRoomsMutation = graphql(`
  mutation HoldRooms($centreId: ID!, $idempotencyKey: String!, $input: BookingRequestInput!) {
    holdRooms(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on RoomsHeld {
        bookingId
        heldUntil
      }
    }
  }
`);

const letGoMutation = graphql(`
  mutation LetGoOfRooms($centreId: ID!, $idempotencyKey: String!, $input: LetGoOfRoomsInput!) {
    letGoOfRooms(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
    }
  }
`);

/** What is kept for the user while the form is open. */
export interface Hold {
  /** Null while nothing is. */
  readonly until: string | null;
  /** Keeps it for another while. */
  again(): void;
  /** It became a booking: there is nothing to let go. */
  forget(): void;
}

/**
 * Holds rooms while the form is open, and lets them go when it is left.
 * @param wanted the request as JSON when it can be held: rooms and times are free, and the centre does not decide
 * @param refused the rooms were not free any more: ask for the clashes again
 */
export function useHold(wanted: string | null, refused: () => void): Hold {
  const { id: centreId } = useCentre();
  const client = useClient();
  const held = useRef<string | null>(null);
  const latest = useRef(refused);
  latest.current = refused;
  const [until, setUntil] = useState<string | null>(null);
  const [tries, setTries] = useState(0);

  const release = useCallback(
    (bookingId: string) => {
      // One that is gone already is gone: nothing follows from the answer.
      const variables = { centreId, idempotencyKey: randomId(), input: { bookingId } };
      void client.mutation(letGoMutation, variables).toPromise();
    },
    [centreId, client],
  );
  const letGo = useCallback(() => {
    if (held.current) release(held.current);
    held.current = null;
    setUntil(null);
  }, [release]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each try holds again
  useEffect(() => {
    if (wanted === null) return letGo();
    let current = true;
    const input = JSON.parse(wanted) as BookingRequestInput;
    const hold = async () => {
      const { data } = await client
        .mutation(holdRoomsMutation, { centreId, idempotencyKey: randomId(), input })
        .toPromise();
      const answer = data?.holdRooms;
      if (answer?.__typename === 'RoomsHeld') {
        if (!current) return release(answer.bookingId);
        held.current = answer.bookingId;
        setUntil(answer.heldUntil);
      } else if (current && answer) latest.current();
    };
    void hold();
    return () => {
      current = false;
    };
  }, [wanted, tries, client, centreId, letGo, release]);
  useEffect(() => letGo, [letGo]);
  return {
    until,
    again: () => setTries((before) => before + 1),
    forget: () => {
      held.current = null;
    },
  };
}
