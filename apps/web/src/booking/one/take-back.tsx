import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import type { BookingDateScope } from '../../gql/graphql.js';
import type { DocumentType } from '../../gql/index.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useAnnounce } from '../../shell/announce.js';
import { bookingsWords } from '../words.js';
import { takeBackDatesMutation } from './change-dates.js';
import { type Chosen, OneByOne, oneByOne, stillGood } from './one-by-one.js';

type Answer = DocumentType<typeof takeBackDatesMutation>['takeBackBookingDates'];
type Clashes = Extract<Answer, { __typename: 'DatesClash' }>['clashes'];

/** Takes back one cancelled date, or all of them; where somebody else has the room now, with what else is free. */
export function TakeBack({
  occurrenceId,
  scope,
  label,
  name,
}: {
  readonly occurrenceId: string;
  readonly scope: BookingDateScope;
  /** What the button says, and what it is called where it stands alone. */
  readonly label: string;
  readonly name?: string;
}) {
  const t = useWords(bookingsWords);
  const announce = useAnnounce();
  const { run, running, problem } = useMutationOnce(takeBackDatesMutation);
  const [clashes, setClashes] = useState<Clashes>([]);
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [refused, setRefused] = useState<'decides' | 'nothing' | null>(null);
  const takeBack = async (solved: readonly Chosen[]) => {
    const answer = await run({ occurrenceId, scope, ...oneByOne(solved) });
    const left = answer?.__typename === 'DatesClash' ? answer.clashes : [];
    setClashes(left);
    setChosen(stillGood(solved, left));
    if (answer?.__typename === 'RoomBooking') announce(t(scope === 'THIS' ? 'takenBack' : 'allTakenBack'));
    setRefused(
      answer?.__typename === 'CentreDecides' ? 'decides' : answer?.__typename === 'NothingToChange' ? 'nothing' : null,
    );
  };
  const choose = (solved: readonly Chosen[]) => {
    setChosen(solved);
    if (scope === 'THIS' && solved.length > 0) void takeBack(solved);
  };
  return (
    <>
      <ProblemNote problem={problem} again={() => void takeBack(chosen)} />
      {refused && (
        <Alert data-color="warning" role="alert">
          {t(refused)}
        </Alert>
      )}
      {clashes.length > 0 && (
        <Alert data-color="warning" role="alert">
          {t('clashes')} {scope !== 'THIS' && t('oneByOneBack')}
        </Alert>
      )}
      <OneByOne
        clashes={clashes}
        chosen={chosen}
        choose={choose}
        leaveLabel={scope === 'THIS' ? null : t('staysCancelled')}
      />
      <div className="button-row">
        <Button variant="tertiary" loading={running} aria-label={name} onClick={() => void takeBack(chosen)}>
          {label}
        </Button>
      </div>
    </>
  );
}
