import { Alert, Button, Field, Input, Label, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useRef, useState } from 'react';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import type { RoomPictureProblem, RoomQuery } from '../../gql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Section } from '../../page/section.js';
import { useAnnounce } from '../../shell/announce.js';
import { drawAnew } from './draw-anew.js';
import { addPictureMutation, removePictureMutation } from './edit-mutations.js';
import { editRoomWords } from './words.js';

/** The pictures of a room: those that there are, and a way to add one with what it shows. */
export function PicturesPart({ room }: { readonly room: NonNullable<RoomQuery['room']> }) {
  const t = useWords(editRoomWords);
  const announce = useAnnounce();
  const add = useMutationOnce(addPictureMutation);
  const remove = useMutationOnce(removePictureMutation);
  const file = useRef<HTMLInputElement>(null);
  const [alt, setAlt] = useState('');
  const [refused, setRefused] = useState<RoomPictureProblem | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    const content = chosen && (await drawAnew(chosen));
    setRefused(content ? null : 'NOT_A_PICTURE');
    if (!content || alt.trim() === '') return;
    const answer = await add.run({ roomId: room.id, alt: alt.trim(), content });
    if (answer?.__typename === 'RoomPictureNotKept') setRefused(answer.problem);
    if (answer?.__typename !== 'Room') return;
    setAlt('');
    if (file.current) file.current.value = '';
    announce(t('pictureSent'));
  };
  return (
    <Section title={t('pictures')}>
      <ProblemNote problem={add.problem ?? remove.problem} />
      {refused && <Alert data-color="warning">{t(refused)}</Alert>}
      <ul className="room-pictures">
        {room.pictures.map(({ id, alt: shows, width, height }) => (
          <li key={id}>
            <img src={`/room-pictures/${id}`} alt={shows} width={width} height={height} />
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={t('removeWhat', { what: shows })}
              onClick={() => void remove.run({ pictureId: id })}
            >
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <form className="room-form" aria-label={t('addPicture')} onSubmit={(event) => void send(event)}>
        <p className="quiet">{t('pictureHelp')}</p>
        <Field>
          <Label>{t('addPicture')}</Label>
          <Input ref={file} type="file" accept="image/*" required />
        </Field>
        <Textfield
          label={t('alt')}
          value={alt}
          maxLength={200}
          required
          onChange={(event) => setAlt(event.target.value)}
        />
        <div>
          <Button type="submit" variant="secondary" loading={add.running}>
            {t('sendPicture')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
