import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useAnnounce } from '../../shell/announce.js';
import { bookingsWords } from '../words.js';
import { answerComingMutation } from './change-dates.js';

/** «Are you still coming?» for a date that is asked about: yes keeps the room, no frees it at once. */
export function StillComing({ occurrenceId, day }: { readonly occurrenceId: string; readonly day: string }) {
  const t = useWords(bookingsWords);
  const announce = useAnnounce();
  const { run, running, problem } = useMutationOnce(answerComingMutation);
  const [late, setLate] = useState(false);
  const answer = async (coming: boolean) => {
    const told = await run({ occurrenceId, coming });
    if (told?.__typename === 'RoomBooking') announce(t(coming ? 'saidYes' : 'saidNo'));
    setLate(told?.__typename === 'NothingToChange');
  };
  return (
    <fieldset className="still-coming">
      <legend className="ds-label">{t('stillComing')}</legend>
      <p>{t('stillComingHelp')}</p>
      <div className="button-row">
        <Button loading={running} aria-label={t('yesFor', { day })} onClick={() => void answer(true)}>
          {t('yes')}
        </Button>
        <Button
          variant="secondary"
          disabled={running}
          aria-label={t('noFor', { day })}
          onClick={() => void answer(false)}
        >
          {t('no')}
        </Button>
      </div>
      {late && (
        <Alert data-color="warning" role="alert">
          {t('nothing')}
        </Alert>
      )}
      <ProblemNote problem={problem} />
    </fieldset>
  );
}
