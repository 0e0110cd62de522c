import { Button } from '@digdir/designsystemet-react';
import type { DateOtherwiseInput } from '../../gql/graphql.js';
import { type FragmentType, unmask } from '../../gql/index.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { clashFragment } from '../clash.js';
import { type Alternative, ClashCard } from '../clash-card.js';
import { clashWords } from '../clash-words.js';
import { whenInWords } from '../when-in-words.js';

/** What is to be done with a date of a change that clashes: something else, or (null) leave it as it is. */
export interface Chosen {
  readonly occurrenceId: string;
  /** The local date that it is about. */
  readonly planned: string;
  readonly instead: Alternative | null;
}

type Clashes = readonly FragmentType<typeof clashFragment>[];

/** What was chosen, but for dates that turned out to clash even so. */
export function stillGood(chosen: readonly Chosen[], clashes: Clashes): Chosen[] {
  const again = clashes.map((masked) => unmask(clashFragment, masked).occurrenceId);
  return chosen.filter(({ occurrenceId }) => !again.includes(occurrenceId));
}

/** The same as the program is told it. */
export function oneByOne(chosen: readonly Chosen[]): { instead: DateOtherwiseInput[]; leave: string[] } {
  return {
    instead: chosen.flatMap(({ occurrenceId, instead }) =>
      instead
        ? [
            {
              occurrenceId,
              roomIds: instead.rooms.map(({ id }) => id),
              startDate: instead.date,
              startTime: instead.startTime,
            },
          ]
        : [],
    ),
    leave: chosen.flatMap(({ occurrenceId, instead }) => (instead ? [] : [occurrenceId])),
  };
}

/** The dates of a change that clash: each is solved by another room or time, or left as it is; and can be chosen anew. */
export function OneByOne({
  clashes,
  chosen,
  choose,
  leaveLabel,
}: {
  readonly clashes: Clashes;
  readonly chosen: readonly Chosen[];
  readonly choose: (chosen: readonly Chosen[]) => void;
  /** What it is to leave a date as it is; null where that is no answer. */
  readonly leaveLabel: string | null;
}) {
  const t = useWords(clashWords);
  const format = useFormat();
  const inWords = ({ planned, instead }: Chosen) => {
    const day = format.day(planned);
    if (!instead) return `${day}: ${leaveLabel ?? ''}`;
    const when = whenInWords(format, instead.start, instead.end);
    return t('instead', { day, room: format.list(instead.rooms.map(({ name }) => name)), when });
  };
  // What is chosen for a single date is sent at once.
  const listed = leaveLabel === null ? [] : chosen;
  return (
    <>
      {listed.map((one) => (
        <p key={one.occurrenceId} className="solved">
          <span>{inWords(one)}</span>
          <Button
            type="button"
            variant="tertiary"
            aria-label={t('changeFor', { day: format.day(one.planned) })}
            onClick={() => choose(chosen.filter((other) => other !== one))}
          >
            {t('change')}
          </Button>
        </p>
      ))}
      {clashes.map((masked) => {
        const { planned, occurrenceId } = unmask(clashFragment, masked);
        if (!occurrenceId || listed.some((one) => one.occurrenceId === occurrenceId)) return null;
        const solve = (instead: Alternative | null) => choose([...chosen, { occurrenceId, planned, instead }]);
        return (
          <ClashCard
            key={occurrenceId}
            clash={masked}
            use={solve}
            leaveOut={leaveLabel === null ? null : () => solve(null)}
            leaveLabel={leaveLabel}
          />
        );
      })}
    </>
  );
}
