import { Alert, Button, Checkbox, Radio, Textfield } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { bookingFormWords } from '../../booking/form/form-words.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { useData } from '../../graphql/use-data.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useCentre, useZone } from '../../session/centre.js';
import { useAnnounce } from '../../shell/announce.js';
import { dayAfter } from '../timeline/floating.js';
import { DatesLeft } from './dates-in-the-way.js';
import { GivesWay } from './gives-way.js';
import { datesInTheWay, stopping } from './in-the-way.js';
import { blockMutation, bumpMutation, inTheWayQuery } from './overrule-query.js';
import { type OverruleTime, whenOf } from './overrule-when.js';
import { OverruleWhenFields } from './overrule-when-fields.js';
import { overruleWords } from './words.js';

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
  const say = useWords(bookingFormWords);
  const format = useFormat();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const zone = useZone();
  const { id: centreId, slug } = useCentre();
  const tomorrow = dayAfter(format.localDate(useNow()), 1);
  const block = useMutationOnce(blockMutation);
  const bump = useMutationOnce(bumpMutation);
  const [what, setWhat] = useState(begin);
  const [roomIds, setRoomIds] = useState<readonly string[]>(room ? [room] : []);
  const [time, setTime] = useState<OverruleTime>({
    ...{ day: tomorrow, from: '08:00', lastDay: tomorrow, until: '16:00' },
    ...{ repeat: 'ONCE', end: '', skipHolidays: true },
  });
  const [purpose, setPurpose] = useState('');
  const [makeRoom, setMakeRoom] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [left, setLeft] = useState<{ readonly of: string; readonly dates: readonly string[] }>({ of: '', dates: [] });

  // For other rooms or times, what was left as it is means nothing.
  const basis = JSON.stringify([roomIds, time]);
  const leaveOut = left.of === basis ? left.dates : [];
  const when = whenOf(time, zone, leaveOut);
  const leave = (dates: readonly string[]) => setLeft({ of: basis, dates: [...new Set(dates)].sort() });
  // The purpose changes nothing about what is in the way, so that it is not asked again for each letter.
  const request = { roomIds: [...roomIds], when: when ?? { startDate: '', startTime: '', minutes: 0 }, purpose: '–' };
  const ready = when !== null && roomIds.length > 0;
  const preview = useData(inTheWayQuery, { centreId, request }, { pause: !ready });
  const prospect = ready ? preview.data?.clashesOfRequest : undefined;
  const bumps = what === 'bump' || makeRoom;

  /** Why it cannot be sent as it stands; null when it can. */
  const unready = (): string | null => {
    if (roomIds.length === 0) return t('chooseRooms');
    if (!when) return t('wrongTime');
    if (purpose.trim() === '') return t('sayWhy');
    // Nobody has to give way unseen.
    if (!prospect || preview.isOlder) return t('still');
    if (prospect.problem) return say(prospect.problem);
    const inTheWay = datesInTheWay(prospect.clashes);
    if (inTheWay.some(({ fixed }) => fixed)) return t('cannot');
    if (inTheWay.length > 0 && !bumps) return t('inWay');
    return stopping(prospect.clashes, what, bumps).length > 0 ? t('stopped') : null;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const why = unready();
    setRefused(why);
    if (why || !when) return;
    const asked = { roomIds: [...roomIds], when, purpose: purpose.trim() };
    const answer = what === 'bump' ? await bump.run(asked) : await block.run({ ...asked, bump: makeRoom });
    if (answer?.__typename === 'RoomBooking') {
      announce(t('done'));
      void navigate({ to: '/c/$centre/rooms', params: { centre: slug }, search: { day: time.day } });
    } else if (answer) {
      const said = answer.__typename === 'InvalidInput' ? answer.fields.map(({ message }) => message) : [t('changed')];
      setRefused(t('refused', { why: said.join(' ') }));
    }
  };
  return (
    <form className="room-form" noValidate onSubmit={(event) => void submit(event)}>
      <ProblemNote problem={block.problem ?? bump.problem ?? preview.problem} />
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
      <OverruleWhenFields time={time} setTime={setTime} />
      <Textfield
        label={t(what === 'bump' ? 'whatFor' : 'why')}
        value={purpose}
        maxLength={200}
        onChange={({ target }) => setPurpose(target.value)}
      />
      {what === 'block' && leads && (
        <Checkbox label={t('makeRoom')} checked={makeRoom} onChange={({ target }) => setMakeRoom(target.checked)} />
      )}
      <div role="status">
        {preview.waiting && <p className="quiet">{t('looking')}</p>}
        {prospect?.problem && <p>{say(prospect.problem)}</p>}
        {prospect && !prospect.problem && (
          <GivesWay
            prospect={prospect}
            what={what}
            bumps={bumps}
            leave={time.repeat === 'ONCE' ? null : (dates) => leave([...leaveOut, ...dates])}
          />
        )}
        <DatesLeft planned={leaveOut} take={(day) => leave(leaveOut.filter((one) => one !== day))} />
      </div>
      <div>
        <Button type="submit" data-color={bumps ? 'danger' : undefined} loading={block.running || bump.running}>
          {t(what === 'bump' ? 'doBump' : 'doBlock')}
        </Button>
      </div>
    </form>
  );
}
