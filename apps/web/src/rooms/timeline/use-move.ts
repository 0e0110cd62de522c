import { useState } from 'react';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { graphql } from '../../graphql/graphql.js';
import { useZone } from '../../session/centre.js';
import type { Target } from './clashes.js';
import { realMinutes } from './floating.js';
import type { RefusedMove } from './refused-note.js';

const moveMutation = graphql(`
  mutation MoveInTimeline($centreId: ID!, $idempotencyKey: String!, $input: MoveBookingDatesInput!) {
    moveBookingDates(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on RoomBooking {
        id
      }
      ... on DatesClash {
        clashes {
          ...RefusedClash
        }
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

/** Moves a date to another time or other rooms; what the program says against it stays to be shown, with what else there is. */
export function useMove() {
  const zone = useZone();
  const { run, running, problem } = useMutationOnce(moveMutation);
  const [refused, setRefused] = useState<RefusedMove | null>(null);

  /** @returns whether it was moved */
  const move = async ({ id, roomIds, start, end }: Target): Promise<boolean> => {
    setRefused(null);
    const [startDate, startTime] = start.split('T');
    const minutes = realMinutes(start, end, zone);
    const to = { startDate, startTime, minutes, roomIds: [...roomIds] };
    const answer = await run({ occurrenceId: id, scope: 'THIS', ...to });
    if (answer?.__typename === 'RoomBooking') return true;
    const clashes = answer?.__typename === 'DatesClash' ? answer.clashes : [];
    if (answer) setRefused({ id, minutes, clashes });
    return false;
  };
  return { move, running, problem, refused, forget: () => setRefused(null) };
}
