import { Alert } from '@digdir/designsystemet-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { ErrorSummary } from '../../forms/error-summary.js';
import { SelectField, TextField } from '../../forms/field.js';
import { Panel } from '../../forms/panel.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import type { BookingDateScope, MoveBookingDatesInput } from '../../gql/graphql.js';
import type { DocumentType } from '../../gql/index.js';
import { useData } from '../../graphql/use-data.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useCentre, useZone } from '../../session/centre.js';
import { useAnnounce } from '../../shell/announce.js';
import { dateSchema } from '../form/booking-schema.js';
import { minutesBetween, realMinutesBetween } from '../form/booking-values.js';
import { bookingFormWords } from '../form/form-words.js';
import { LengthNote } from '../form/length-note.js';
import { bookableRoomsQuery } from '../form/rooms-query.js';
import { bookingsWords } from '../words.js';
import type { ShownDate } from './booking-query.js';
import { moveDatesMutation } from './move-dates.js';
import { type Chosen, OneByOne, oneByOne, stillGood } from './one-by-one.js';
import { ScopeField } from './scope-field.js';

type MoveAnswer = DocumentType<typeof moveDatesMutation>['moveBookingDates'];
type Clashes = Extract<MoveAnswer, { __typename: 'DatesClash' }>['clashes'];

interface Told {
  /** To where, and which dates, as JSON. */
  readonly about: string;
  readonly clashes: Clashes;
  readonly chosen: readonly Chosen[];
}

/**
 * Another day, time or room, for one date or more of them. What clashes is told with what else there is, and of several
 * dates solved one by one.
 */
export function MoveForm({
  date,
  several,
  close,
}: {
  readonly date: ShownDate;
  /** There are other dates to come. */
  readonly several: boolean;
  readonly close: () => void;
}) {
  const t = useWords(bookingsWords);
  const format = useFormat();
  const say = useWords(bookingFormWords);
  const announce = useAnnounce();
  const { id: centreId } = useCentre();
  const zone = useZone();
  const { data, problem: unread, again } = useData(bookableRoomsQuery, { centreId });
  const [scope, setScope] = useState<BookingDateScope>('THIS');
  const [told, setTold] = useState<Told>({ about: '', clashes: [], chosen: [] });
  const [refused, setRefused] = useState<'nothing' | 'decides' | null>(null);
  const before = {
    startDate: format.localDate(date.start),
    startTime: format.time(date.start),
    to: format.time(date.end),
  };
  const form = useForm({ resolver: zodResolver(dateSchema(say)), defaultValues: { ...before, room: '' } });
  const { run, running, problem } = useMutationOnce(moveDatesMutation, form);
  // Of a single date the end is a time on the clock, also on a night on which the clocks change.
  const lengthOf = (day: string, from: string, to: string) =>
    scope === 'THIS' ? realMinutesBetween(day, from, to, zone) : minutesBetween(from, to);
  // What was chosen for another time or for other dates means nothing any more.
  const typed = form.watch();
  const about = JSON.stringify([typed, scope]);
  const { clashes, chosen } = told.about === about ? told : { clashes: [], chosen: [] };
  const submitWith = (solved: readonly Chosen[]) =>
    form.handleSubmit(async ({ startDate, startTime, to, room }) => {
      const input: MoveBookingDatesInput = { occurrenceId: date.id, scope, ...oneByOne(solved) };
      const minutes = lengthOf(startDate, startTime, to);
      // What was not touched stays as it is on each of the dates.
      if (startDate !== before.startDate) input.startDate = startDate;
      if (startTime !== before.startTime) input.startTime = startTime;
      if (minutes !== null && minutes !== lengthOf(before.startDate, before.startTime, before.to))
        input.minutes = minutes;
      if (room) input.roomIds = [room];
      const answer = await run(input);
      const left = answer?.__typename === 'DatesClash' ? answer.clashes : [];
      setTold({ about, clashes: left, chosen: stillGood(solved, left) });
      setRefused(
        answer?.__typename === 'NothingToChange'
          ? 'nothing'
          : answer?.__typename === 'CentreDecides'
            ? 'decides'
            : null,
      );
      if (answer?.__typename !== 'RoomBooking') return;
      announce(t('moved'));
      close();
    });
  const submit = submitWith(chosen);
  const choose = (solved: readonly Chosen[]) => {
    setTold({ about, clashes, chosen: solved });
    if (scope === 'THIS' && solved.length > 0) void submitWith(solved)();
  };
  return (
    <Panel
      label={t('moveDate', { day: format.date(date.start) })}
      send={t('save')}
      submit={submit}
      running={running}
      close={close}
    >
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      <ProblemNote problem={unread} again={again} />
      {several && <ScopeField start={date.start} scope={scope} choose={setScope} />}
      <TextField
        form={form}
        name="startDate"
        type="date"
        label={t('day')}
        description={scope === 'THIS' ? undefined : t('dayHelp')}
      />
      <TextField form={form} name="startTime" type="time" label={t('from')} />
      <TextField form={form} name="to" type="time" label={t('to')} />
      <LengthNote from={typed.startTime} to={typed.to} />
      <SelectField form={form} name="room" label={t('room')}>
        <option value="">{t('sameRooms', { rooms: format.list(date.rooms.map(({ name }) => name)) })}</option>
        {(data?.rooms ?? []).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      {refused && (
        <Alert data-color="warning" role="alert">
          {t(refused)}
        </Alert>
      )}
      {clashes.length > 0 && (
        <Alert data-color="warning" role="alert">
          {t('clashes')} {scope !== 'THIS' && t('oneByOne')}
        </Alert>
      )}
      <OneByOne clashes={clashes} chosen={chosen} choose={choose} leaveLabel={scope === 'THIS' ? null : t('stays')} />
    </Panel>
  );
}
