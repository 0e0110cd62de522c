import { Checkbox, Field, Fieldset, Input, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Panel } from '../../forms/panel.js';
import { useWords } from '../../language/words.js';
import { ClashLine } from './clash-line.js';
import { inTheWay, type ShownDate, type ShownRoom, type Target } from './clashes.js';
import { dayAfter, daysApart, isDay, minutesOf } from './floating.js';
import { timelineWords } from './words.js';

/** Moves a date by a form: to another day, time, length or rooms. What it would clash with is said before it is sent. */
export function MoveForm({
  label,
  rooms,
  date,
  move,
  close,
}: {
  readonly label: string;
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
    roomIds: date.roomIds,
  });
  const [running, setRunning] = useState(false);
  const holds = isDay(to.day) && to.from !== '' && to.until !== '' && to.roomIds.length > 0;
  const target: Target = {
    id: date.id,
    roomIds: to.roomIds,
    start: `${to.day}T${to.from}`,
    end: `${holds ? lastDay(date, to) : to.day}T${to.until}`,
  };
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
        {date.roomIds.length === 1 && (
          <Field data-size="sm">
            <Label>{t('room')}</Label>
            <Select value={to.roomIds[0]} onChange={(event) => setTo({ ...to, roomIds: [event.target.value] })}>
              {rooms.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      {date.roomIds.length > 1 && (
        <Fieldset>
          <Fieldset.Legend>{t('moveRooms')}</Fieldset.Legend>
          <div className="room-ticks">
            {rooms.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name}
                checked={to.roomIds.includes(id)}
                onChange={({ target: { checked } }) =>
                  setTo({ ...to, roomIds: checked ? [...to.roomIds, id] : to.roomIds.filter((one) => one !== id) })
                }
              />
            ))}
          </div>
        </Fieldset>
      )}
      <ClashLine clash={clash} />
    </Panel>
  );
}

/** What is shorter than a day ends the same day, or after midnight; what is longer lasts as many days as before. */
function lastDay(date: ShownDate, { day, from, until }: { day: string; from: string; until: string }): string {
  const shorter = minutesOf(date.end) - minutesOf(date.start) < 24 * 60;
  const days = daysApart(date.start.slice(0, 10), date.end.slice(0, 10));
  return dayAfter(day, shorter ? Number(until <= from) : days);
}
