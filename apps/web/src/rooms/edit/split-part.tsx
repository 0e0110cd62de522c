import { Alert, Button, Field, Label, Textarea } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Section } from '../../page/section.js';
import { useAnnounce } from '../../shell/announce.js';
import { splitRoomMutation } from './edit-mutations.js';
import { linesOf } from './room-draft.js';
import { editRoomWords } from './words.js';

/** Makes rooms of the pieces of a room. */
export function SplitPart({ roomId }: { readonly roomId: string }) {
  const t = useWords(editRoomWords);
  const announce = useAnnounce();
  const { run, running, problem } = useMutationOnce(splitRoomMutation);
  const [names, setNames] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const split = async (event: FormEvent) => {
    event.preventDefault();
    setRefused(null);
    const answer = await run({ roomId, names: linesOf(names) });
    if (answer?.__typename === 'Room') {
      setNames('');
      announce(t('splitDone'));
    } else if (answer?.__typename === 'RoomNameTaken') setRefused(t('nameTaken', { name: answer.name }));
    else if (answer?.__typename === 'InvalidInput') setRefused(answer.fields.map(({ message }) => message).join(' '));
    else if (answer) setRefused(t('alreadySplit'));
  };
  return (
    <Section title={t('split')}>
      <ProblemNote problem={problem} />
      {refused && <Alert data-color="warning">{refused}</Alert>}
      <form className="room-form" onSubmit={(event) => void split(event)}>
        <p className="quiet">{t('splitHelp')}</p>
        <Field>
          <Label>{t('splitNames')}</Label>
          <Textarea rows={3} value={names} required onChange={(event) => setNames(event.target.value)} />
        </Field>
        <div>
          <Button type="submit" variant="secondary" loading={running}>
            {t('splitNow')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
