import { Alert, Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { useAnnounce } from '../../shell/announce.js';
import { useUndo } from '../../shell/undo-shelf.js';
import { StatusTag } from '../status-tag.js';
import { bookingsWords } from '../words.js';
import type { ShownDate } from './booking-query.js';
import { takeBackDatesMutation } from './change-dates.js';

const CancelForm = lazy(() => import('./cancel-form.js').then(({ CancelForm: form }) => ({ default: form })));
const MoveForm = lazy(() => import('./move-form.js').then(({ MoveForm: form }) => ({ default: form })));

/** One date: when, where, how it stands, and what can be done with it. */
export function DateRow({
  date,
  what,
  several,
  mayChange,
}: {
  readonly date: ShownDate;
  readonly what: string;
  readonly several: boolean;
  readonly mayChange: boolean;
}) {
  const t = useWords(bookingsWords);
  const format = useFormat();
  const now = useNow();
  const { pending } = useUndo();
  const [open, setOpen] = useState<'move' | 'cancel' | null>(null);
  const { id, start, end, status, rooms } = date;
  const day = format.date(start);
  const onItsWay = pending.some(({ subjectId }) => subjectId === id);
  const close = () => setOpen(null);
  const canChange = mayChange && new Date(start) > now && !onItsWay;
  return (
    <li className={`card ${status === 'CANCELLED' || status === 'DECLINED' ? 'over' : ''}`}>
      <p className="card-title">
        <time dateTime={start} className="when">
          {day} {format.span(start, end)}
        </time>
      </p>
      <p>
        {format.list(rooms.map(({ name }) => name))} <StatusTag status={status} />
      </p>
      {onItsWay && <p role="status">{t('onItsWay')}</p>}
      {canChange && (status === 'BOOKED' || status === 'APPLIED') && open === null && (
        <div className="button-row">
          <Button variant="secondary" aria-label={t('moveDate', { day })} onClick={() => setOpen('move')}>
            {t('move')}
          </Button>
          <Button variant="tertiary" aria-label={t('cancelDate', { day })} onClick={() => setOpen('cancel')}>
            {t('cancel')}
          </Button>
        </div>
      )}
      <Suspense fallback={<Progress />}>
        {open === 'move' && <MoveForm date={date} several={several} close={close} />}
        {open === 'cancel' && <CancelForm date={date} what={what} several={several} close={close} />}
      </Suspense>
      {canChange && status === 'CANCELLED' && <TakeBack id={id} day={day} />}
    </li>
  );
}

function TakeBack({ id, day }: { readonly id: string; readonly day: string }) {
  const t = useWords(bookingsWords);
  const announce = useAnnounce();
  const { run, running, problem } = useMutationOnce(takeBackDatesMutation);
  const [refused, setRefused] = useState<'clashes' | 'decides' | 'nothing' | null>(null);
  const takeBack = async () => {
    const answer = await run({ occurrenceId: id, scope: 'THIS' });
    if (answer?.__typename === 'RoomBooking') announce(t('takenBack'));
    if (answer?.__typename === 'DatesClash') setRefused('clashes');
    if (answer?.__typename === 'CentreDecides') setRefused('decides');
    if (answer?.__typename === 'NothingToChange') setRefused('nothing');
  };
  return (
    <>
      <ProblemNote problem={problem} again={() => void takeBack()} />
      {refused && (
        <Alert data-color="warning" role="alert">
          {t(refused)}
        </Alert>
      )}
      <div className="button-row">
        <Button
          variant="tertiary"
          loading={running}
          aria-label={t('takeBackDate', { day })}
          onClick={() => void takeBack()}
        >
          {t('takeBack')}
        </Button>
      </div>
    </>
  );
}
