import { Button } from '@digdir/designsystemet-react';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { useUndo } from '../../shell/undo-shelf.js';
import { bookingsWords } from '../words.js';
import { endBlockMutation } from './change-dates.js';

/** Rooms that are closed are open again at once: what is left of the time is free for others. It can be undone first. */
export function OpenNow({
  occurrenceId,
  rooms,
}: {
  /** The date of the block that is under way. */
  readonly occurrenceId: string;
  /** Their names. */
  readonly rooms: readonly string[];
}) {
  const t = useWords(bookingsWords);
  const format = useFormat();
  const { pending, later } = useUndo();
  const label = t('openNowRooms', { rooms: format.list(rooms) });
  if (pending.some(({ subjectId }) => subjectId === occurrenceId)) return <p role="status">{t('opensSoon')}</p>;
  const open = () =>
    later({
      mutation: endBlockMutation,
      input: { occurrenceId },
      label,
      done: ['RoomBooking'],
      because: { NothingToChange: t('notUnderWay') },
      subjectId: occurrenceId,
    });
  return (
    <Button variant="secondary" data-size="sm" aria-label={label} onClick={open}>
      {t('openNow')}
    </Button>
  );
}
