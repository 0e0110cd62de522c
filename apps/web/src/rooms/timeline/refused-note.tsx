import { Alert, Button } from '@digdir/designsystemet-react';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import type { Target } from './clashes.js';
import { localOf, minutesOf } from './floating.js';
import { timelineWords } from './words.js';

export const refusedClashFragment = graphql(`
  fragment RefusedClash on DateClash {
    reasons
    takenBy {
      id
      name
    }
    alternatives {
      date
      startTime
      rooms {
        id
        name
      }
    }
  }
`);

/** A move that the program said no to. */
export interface RefusedMove {
  readonly id: string;
  /** The length that was asked for. */
  readonly minutes: number;
  readonly clashes: readonly FragmentType<typeof refusedClashFragment>[];
}

/** Why it could not be moved there, who has it, and what else is free: a tap takes that instead. */
export function RefusedNote({
  refused: { id, minutes, clashes },
  move,
}: {
  readonly refused: RefusedMove;
  readonly move: (to: Target) => void;
}) {
  const t = useWords(timelineWords);
  const format = useFormat();
  const told = unmask(refusedClashFragment, clashes);
  const who = told.flatMap(({ takenBy }) => takenBy.map(({ name }) => name));
  const reasons = [...new Set(told.flatMap((clash) => clash.reasons))];
  const alternatives = told.flatMap((clash) => clash.alternatives);
  return (
    <Alert data-color="warning" role="alert">
      <p>
        <strong>{t('notMoved')}</strong> {reasons.map((reason) => t(reason)).join(' ')}
        {who.length > 0 && ` ${t('hasIt', { who: format.list(who) })}`}
      </p>
      {alternatives.length > 0 && <p>{t('insteadFree')}</p>}
      <p className="button-row">
        {alternatives.map(({ date, startTime, rooms }) => {
          const start = `${date}T${startTime}`;
          const end = localOf(minutesOf(start) + minutes);
          const roomIds = rooms.map((room) => room.id);
          return (
            <Button
              key={`${roomIds.join(' ')} ${start}`}
              variant="secondary"
              data-size="sm"
              onClick={() => move({ id, roomIds, start, end })}
            >
              {`${format.list(rooms.map(({ name }) => name))}, ${format.day(date)} ${startTime}`}
            </Button>
          );
        })}
      </p>
    </Alert>
  );
}
