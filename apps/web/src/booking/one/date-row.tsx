import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { Progress } from '../../page/progress.js';
import { useRoomRights } from '../../rooms/room-rights.js';
import { useUndo } from '../../shell/undo-shelf.js';
import { StatusTag } from '../status-tag.js';
import { whenInWords } from '../when-in-words.js';
import { bookingsWords } from '../words.js';
import type { ShownDate } from './booking-query.js';
import { OpenNow } from './open-now.js';
import { StillComing } from './still-coming.js';

const CancelForm = lazy(() => import('./cancel-form.js').then(({ CancelForm: form }) => ({ default: form })));
const HeadCount = lazy(() => import('../head-count.js').then(({ HeadCount: part }) => ({ default: part })));
const TakeBack = lazy(() => import('./take-back.js').then(({ TakeBack: part }) => ({ default: part })));
const MoveForm = lazy(() => import('./move-form.js').then(({ MoveForm: form }) => ({ default: form })));

/** One date: when, where, how it stands, and what can be done with it. */
export function DateRow({
  date,
  what,
  people,
  several,
  mayChange,
  closed,
}: {
  readonly date: ShownDate;
  readonly what: string;
  /** How many were to come. */
  readonly people: number | null;
  readonly several: boolean;
  readonly mayChange: boolean;
  /** The room is closed then: nobody comes, and nobody is counted. */
  readonly closed: boolean;
}) {
  const t = useWords(bookingsWords);
  const format = useFormat();
  const now = useNow();
  const { pending } = useUndo();
  const { runs: mayClose } = useRoomRights();
  const [open, setOpen] = useState<'move' | 'cancel' | null>(null);
  const { id, start, end, status, rooms, attendance } = date;
  const day = format.date(start);
  const onItsWay = pending.some(({ subjectId }) => subjectId === id);
  const close = () => setOpen(null);
  const begun = new Date(start) <= now;
  const canChange = mayChange && !begun && !onItsWay;
  const underWay = closed && status === 'BOOKED' && begun && new Date(end) > now;
  const asked = attendance?.askedAt && attendance.coming == null && status === 'BOOKED';
  return (
    <li className={`card ${status === 'CANCELLED' || status === 'DECLINED' ? 'over' : ''}`}>
      <p className="card-title">
        <time dateTime={start} className="when">
          {whenInWords(format, start, end)}
        </time>
      </p>
      <p>
        {format.list(rooms.map(({ name }) => name))} <StatusTag status={status} closed={closed} />
      </p>
      {!begun && attendance?.coming && status === 'BOOKED' && <p className="quiet">{t('saidYes')}</p>}
      {attendance?.freedAt && status === 'CANCELLED' && <p className="quiet">{t('freed')}</p>}
      {canChange && asked && <StillComing occurrenceId={id} day={day} />}
      {onItsWay && !begun && <p role="status">{t('onItsWay')}</p>}
      {mayClose && underWay && (
        <>
          <p className="quiet">{t('openNowHelp')}</p>
          <OpenNow occurrenceId={id} rooms={rooms.map(({ name }) => name)} />
        </>
      )}
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
        {canChange && status === 'CANCELLED' && (
          <TakeBack occurrenceId={id} scope="THIS" label={t('takeBack')} name={t('takeBackDate', { day })} />
        )}
        {mayChange && begun && !closed && status === 'BOOKED' && (
          <HeadCount
            occurrenceId={id}
            day={day}
            heads={attendance?.heads ?? null}
            likely={[people, ...(attendance?.headsBefore ?? [])]}
          />
        )}
      </Suspense>
    </li>
  );
}
