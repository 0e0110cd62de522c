import { Alert, Button } from '@digdir/designsystemet-react';
import type { UseFormReturn } from 'react-hook-form';
import type { BookingRequestInput } from '../../gql/graphql.js';
import { type FragmentType, unmask } from '../../gql/index.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { clashFragment } from '../clash.js';
import { type Alternative, ClashCard } from '../clash-card.js';
import { type BookingValues, basis, type Solved, solvedNow } from './booking-values.js';
import { bookingFormWords } from './form-words.js';
import type { BookableRoom } from './rooms-query.js';
import type { Prospect } from './use-prospect.js';
import { useWait } from './use-wait.js';
import { WaitNote } from './wait-note.js';

/** Whether it is free, date by date, and what to do where it is not. */
export function ClashPart({
  form,
  rooms,
  prospect,
  request,
}: {
  readonly form: UseFormReturn<BookingValues>;
  readonly rooms: readonly BookableRoom[];
  readonly prospect: Prospect;
  /** What stands in the form. */
  readonly request: BookingRequestInput | null;
}) {
  const t = useWords(bookingFormWords);
  const format = useFormat();
  const values = form.watch();
  const { answer, checking, problem, again } = prospect;
  const solve = (...more: readonly Solved[]) => {
    const planned = more.map((one) => one.planned);
    const rest = solvedNow(values).filter((one) => !planned.includes(one.planned));
    form.setValue('solvedFor', basis(values), { shouldDirty: true });
    form.setValue(
      'solved',
      [...rest, ...more].sort((a, b) => (a.planned < b.planned ? -1 : 1)),
      { shouldDirty: true },
    );
  };
  /** Of a single date: it is what stands in the form, and needs no exception. */
  const takeInstead = ({ rooms: others, date, startTime, end }: Alternative) => {
    const taken = { roomIds: others.map(({ id }) => id), date, from: startTime, to: format.time(end) };
    for (const [name, value] of Object.entries(taken)) {
      form.setValue(name as keyof typeof taken, value, { shouldDirty: true });
    }
  };
  const use = (planned: string, one: Alternative) => {
    if (values.repeat === 'ONCE') return takeInstead(one);
    const { rooms: others, date, startTime, start, end } = one;
    solve({ planned, instead: { roomIds: others.map(({ id }) => id), date, startTime, start, end } });
  };
  const wait = useWait(again);
  /** Waits for one date as it was wanted, or for all of them; who waits must have said what for. */
  const waitFor = async (date: string | null) => {
    if (!request || !(await form.trigger('purpose', { shouldFocus: true }))) return;
    const { startTime, minutes } = request.when;
    const joined = await wait.join(date ? { ...request, when: { startDate: date, startTime, minutes } } : request);
    if (joined && date && values.repeat !== 'ONCE') solve({ planned: date, instead: null, waits: true });
  };
  const canWait = values.associationId !== '';
  const dates = answer?.slots.length ?? 0;
  const clashes = answer?.clashes ?? [];
  const many = values.repeat !== 'ONCE';
  const everywhere = many ? oneRoomForMost(clashes) : null;
  return (
    <section className="clash-part" aria-live="polite">
      <ProblemNote problem={problem} again={again} />
      {!answer && !problem && <p className="quiet">{checking ? t('checking') : t('fillIn')}</p>}
      {answer?.problem && <Alert data-color="warning">{t(answer.problem)}</Alert>}
      {answer && !answer.problem && clashes.length === 0 && (
        <Alert data-color="success">{t('allFree', { count: dates })}</Alert>
      )}
      {clashes.length > 0 && (
        <Alert data-color="warning">
          <p>{t('clash', { count: clashes.length })}</p>
          {many && <p>{t('ofDates', { free: dates - clashes.length, count: dates })}</p>}
        </Alert>
      )}
      {wait.said && <WaitNote said={wait.said} />}
      <ProblemNote problem={wait.problem} />
      {canWait && many && dates > 1 && clashes.length === dates && solvedNow(values).length === 0 && (
        <Button type="button" variant="secondary" onClick={() => void waitFor(null)}>
          {t('waitSeries')}
        </Button>
      )}
      {everywhere && (
        <Button type="button" variant="secondary" onClick={() => solve(...everywhere.solved)}>
          {t('sameRoom', { room: everywhere.name, count: everywhere.solved.length })}
        </Button>
      )}
      {clashes.length > 1 && dates > clashes.length && (
        <Button
          type="button"
          variant="tertiary"
          onClick={() => solve(...clashes.map(({ planned }) => ({ planned, instead: null })))}
        >
          {t('leaveAllOut')}
        </Button>
      )}
      {clashes.map((clash) => (
        <ClashCard
          key={clash.planned}
          clash={clash}
          own={values.associationId}
          use={(one) => use(clash.planned, one)}
          wait={canWait ? () => void waitFor(clash.planned) : null}
          leaveOut={many && dates > 1 ? () => solve({ planned: clash.planned, instead: null }) : null}
        />
      ))}
      <SolvedList form={form} rooms={rooms} />
    </section>
  );
}

/** The other room that is free on most of the dates that clash, when it is on several: one tap for all of them. */
function oneRoomForMost(clashes: readonly FragmentType<typeof clashFragment>[]) {
  const byRoom = new Map<string, { readonly name: string; readonly solved: Solved[] }>();
  for (const { planned, rooms: wanted, start: at, alternatives } of clashes.map((one) => unmask(clashFragment, one))) {
    for (const { rooms, date, startTime, start, end } of alternatives) {
      const [room] = rooms;
      if (!room || rooms.length > 1 || start !== at || wanted.some(({ id }) => id === room.id)) continue;
      const known = byRoom.get(room.id) ?? { name: room.name, solved: [] };
      known.solved.push({ planned, instead: { roomIds: [room.id], date, startTime, start, end } });
      byRoom.set(room.id, known);
    }
  }
  const [best] = [...byRoom.values()].sort((a, b) => b.solved.length - a.solved.length);
  return best && best.solved.length > 1 ? best : null;
}

/** What was chosen for each date that could not be had; each can be chosen anew. */
function SolvedList({
  form,
  rooms,
}: {
  readonly form: UseFormReturn<BookingValues>;
  readonly rooms: readonly BookableRoom[];
}) {
  const t = useWords(bookingFormWords);
  const format = useFormat();
  const values = form.watch();
  const solved = solvedNow(values);
  if (solved.length === 0) return null;
  const roomNames = (ids: readonly string[]) =>
    format.list(ids.flatMap((id) => rooms.find((room) => room.id === id)?.name ?? []));
  const inWords = ({ planned, instead, waits }: Solved) =>
    instead
      ? t('moved', {
          day: format.day(planned),
          room: roomNames(instead.roomIds),
          when: `${instead.date === planned ? '' : `${format.date(instead.start)} `}${format.span(instead.start, instead.end)}`,
        })
      : t(waits ? 'waitedFor' : 'leftOut', { day: format.day(planned) });
  return (
    <div>
      <h3 className="card-title">{t('solved')}</h3>
      <ul className="plain-list">
        {solved.map((one) => (
          <li key={one.planned} className="solved">
            <span>{inWords(one)}</span>
            <Button
              type="button"
              variant="tertiary"
              aria-label={t('changeFor', { day: format.day(one.planned) })}
              onClick={() =>
                form.setValue(
                  'solved',
                  solved.filter((other) => other !== one),
                  { shouldDirty: true },
                )
              }
            >
              {t('change')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
