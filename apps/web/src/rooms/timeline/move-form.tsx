import { Field, Input, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Panel } from '../../forms/panel.js';
import { useWords } from '../../language/words.js';
import { inTheWay, type ShownDate, type ShownRoom, type Target } from './clashes.js';
import { timelineWords } from './words.js';

/** Moves a date by a form: to another day, time, length or room. What it would clash with is said before it is sent. */
export function MoveForm({
  label,
  room,
  rooms,
  date,
  move,
  close,
}: {
  readonly label: string;
  readonly room: ShownRoom;
  readonly rooms: readonly ShownRoom[];
  readonly date: ShownDate;
  readonly move: (to: Target) => Promise<boolean>;
  readonly close: () => void;
}) {
  const t = useWords(timelineWords);
  const [to, setTo] = useState({
    day: date.start.slice(0, 10),
    from: date.start.slice(11),
    until: date.end.slice(11),
    roomId: room.id,
  });
  const [running, setRunning] = useState(false);
  const target: Target = {
    id: date.id,
    roomId: to.roomId,
    start: `${to.day}T${to.from}`,
    end: `${to.day}T${to.until}`,
  };
  const holds = to.day !== '' && to.from !== '' && to.until > to.from;
  const [clash] = holds ? inTheWay(rooms, target) : [];
  const submit = async () => {
    if (!holds) return;
    setRunning(true);
    const done = await move(target);
    setRunning(false);
    if (done) close();
  };
  const field = (name: 'day' | 'from' | 'until', words: string, type: 'date' | 'time') => (
    <Field data-size="sm">
      <Label>{words}</Label>
      <Input type={type} value={to[name]} required onChange={(event) => setTo({ ...to, [name]: event.target.value })} />
    </Field>
  );
  return (
    <Panel
      label={label}
      send={t('moveTo')}
      running={running}
      close={close}
      submit={(event) => {
        event?.preventDefault();
        void submit();
      }}
    >
      <div className="rooms-choose">
        {field('day', t('newDay'), 'date')}
        {field('from', t('newStart'), 'time')}
        {field('until', t('newEnd'), 'time')}
        <Field data-size="sm">
          <Label>{t('room')}</Label>
          <Select value={to.roomId} onChange={(event) => setTo({ ...to, roomId: event.target.value })}>
            {rooms.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <p className="room-clash" role="status" data-shown={clash !== undefined || undefined}>
        {clash &&
          t('clashing', {
            who: clash.association ?? clash.purpose ?? t('nobody'),
            span: `${clash.start.slice(11)}–${clash.end.slice(11)}`,
          })}
      </p>
    </Panel>
  );
}
