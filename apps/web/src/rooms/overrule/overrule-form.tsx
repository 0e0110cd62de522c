import { Alert, Button, Checkbox, Field, Input, Label, Radio, Textfield } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { useData } from '../../graphql/use-data.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useCentre } from '../../session/centre.js';
import { useAnnounce } from '../../shell/announce.js';
import { dayAfter, minutesOf } from '../timeline/floating.js';
import { bookingsInTheWay, GivesWay } from './gives-way.js';
import { blockMutation, bumpMutation, inTheWayQuery } from './overrule-query.js';
import { overruleWords } from './words.js';

const oneWeek = 7 * 24 * 60;

/** What is to happen, where and when; below it who would have to give way. */
export function OverruleForm({
  rooms,
  what: begin,
  room,
  leads,
}: {
  readonly rooms: readonly { readonly id: string; readonly name: string }[];
  readonly what: 'block' | 'bump';
  readonly room: string | undefined;
  readonly leads: boolean;
}) {
  const t = useWords(overruleWords);
  const format = useFormat();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { id: centreId, slug } = useCentre();
  const tomorrow = dayAfter(format.localDate(useNow()), 1);
  const block = useMutationOnce(blockMutation);
  const bump = useMutationOnce(bumpMutation);
  const [what, setWhat] = useState(begin);
  const [roomIds, setRoomIds] = useState<readonly string[]>(room ? [room] : []);
  const [time, setTime] = useState({ day: tomorrow, from: '08:00', lastDay: tomorrow, until: '16:00' });
  const [purpose, setPurpose] = useState('');
  const [makeRoom, setMakeRoom] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);

  const [start, end] = [`${time.day}T${time.from}`, `${time.lastDay}T${time.until}`];
  const minutes = minutesOf(end) - minutesOf(start);
  const holds = minutes >= 5 && minutes <= oneWeek;
  const when = { startDate: time.day, startTime: time.from, minutes };
  const preview = useData(
    inTheWayQuery,
    { centreId, request: { roomIds: [...roomIds], when, purpose: purpose.trim() || '–' } },
    { pause: !holds || roomIds.length === 0 },
  );
  const clashes = holds && roomIds.length > 0 ? (preview.data?.clashesOfRequest.clashes ?? []) : [];
  const inTheWay = bookingsInTheWay(clashes);
  const bumps = what === 'bump' || makeRoom;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!holds) return setRefused(t('wrongTime'));
    if (inTheWay.length > 0 && !bumps) return setRefused(t('inWay'));
    setRefused(null);
    const asked = { roomIds: [...roomIds], when, purpose: purpose.trim() };
    const answer = what === 'bump' ? await bump.run(asked) : await block.run({ ...asked, bump: makeRoom });
    if (answer?.__typename === 'RoomBooking') {
      announce(t('done'));
      void navigate({ to: '/c/$centre/rooms', params: { centre: slug }, search: { day: time.day } });
    } else if (answer) {
      const why =
        answer.__typename === 'InvalidInput' ? answer.fields.map(({ message }) => message).join(' ') : t('cannot');
      setRefused(t('refused', { why }));
    }
  };
  const field = (name: keyof typeof time, label: string, type: 'date' | 'time') => (
    <Field data-size="sm">
      <Label>{label}</Label>
      <Input
        type={type}
        required
        value={time[name]}
        onChange={({ target }) => setTime({ ...time, [name]: target.value })}
      />
    </Field>
  );
  return (
    <form className="room-form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={block.problem ?? bump.problem} />
      {refused && (
        <Alert data-color="danger" role="alert">
          {refused}
        </Alert>
      )}
      {leads && (
        <fieldset>
          <legend>{t('what')}</legend>
          <Radio
            name="what"
            label={t('block')}
            value="block"
            checked={what === 'block'}
            onChange={() => setWhat('block')}
          />
          <Radio
            name="what"
            label={t('bump')}
            value="bump"
            checked={what === 'bump'}
            onChange={() => setWhat('bump')}
          />
        </fieldset>
      )}
      <fieldset>
        <legend>{t('which')}</legend>
        <div className="room-ticks">
          {rooms.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={roomIds.includes(id)}
              onChange={({ target }) =>
                setRoomIds(target.checked ? [...roomIds, id] : roomIds.filter((one) => one !== id))
              }
            />
          ))}
        </div>
      </fieldset>
      <div className="rooms-choose">
        {field('day', t('firstDay'), 'date')}
        {field('from', t('firstTime'), 'time')}
        {field('lastDay', t('lastDay'), 'date')}
        {field('until', t('lastTime'), 'time')}
      </div>
      <Textfield label={t('why')} value={purpose} maxLength={200} onChange={({ target }) => setPurpose(target.value)} />
      {what === 'block' && leads && (
        <Checkbox label={t('makeRoom')} checked={makeRoom} onChange={({ target }) => setMakeRoom(target.checked)} />
      )}
      <div role="status">
        {preview.waiting && <p className="quiet">{t('looking')}</p>}
        {holds && roomIds.length > 0 && preview.data && <GivesWay clashes={clashes} start={start} end={end} />}
      </div>
      <div>
        <Button type="submit" data-color={bumps ? 'danger' : undefined} loading={block.running || bump.running}>
          {t(what === 'bump' ? 'doBump' : 'doBlock')}
        </Button>
      </div>
    </form>
  );
}
