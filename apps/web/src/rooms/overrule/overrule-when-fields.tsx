import { Checkbox, Field, Input, Label, Select } from '@digdir/designsystemet-react';
import { type Repeat, repeats } from '../../booking/form/booking-values.js';
import { bookingFormWords } from '../../booking/form/form-words.js';
import { useWords } from '../../language/words.js';
import type { OverruleTime } from './overrule-when.js';
import { overruleWords } from './words.js';

type Typed = 'day' | 'from' | 'lastDay' | 'until' | 'end';

/** From when to when, how often, and until which day. */
export function OverruleWhenFields({
  time,
  setTime,
}: {
  readonly time: OverruleTime;
  readonly setTime: (time: OverruleTime) => void;
}) {
  const t = useWords(overruleWords);
  const say = useWords(bookingFormWords);
  const field = (name: Typed, label: string, type: 'date' | 'time') => (
    <Field data-size="sm">
      <Label>{label}</Label>
      <Input
        type={type}
        required
        value={time[name]}
        onChange={({ target }) => setTime(changed(time, name, target.value))}
      />
    </Field>
  );
  return (
    <>
      <div className="rooms-choose">
        {field('day', t('firstDay'), 'date')}
        {field('from', t('firstTime'), 'time')}
        {field('lastDay', t('lastDay'), 'date')}
        {field('until', t('lastTime'), 'time')}
      </div>
      <div className="rooms-choose">
        <Field data-size="sm">
          <Label>{say('repeat')}</Label>
          <Select value={time.repeat} onChange={({ target }) => setTime({ ...time, repeat: target.value as Repeat })}>
            {repeats.map((one) => (
              <option key={one} value={one}>
                {say(one)}
              </option>
            ))}
          </Select>
        </Field>
        {time.repeat !== 'ONCE' && field('end', t('repeatsUntil'), 'date')}
        {time.repeat !== 'ONCE' && (
          <Checkbox
            label={say('skipHolidays')}
            checked={time.skipHolidays}
            onChange={({ target }) => setTime({ ...time, skipHolidays: target.checked })}
          />
        )}
      </div>
    </>
  );
}

/** A last day that would be before the first goes with it. */
function changed(time: OverruleTime, name: Typed, value: string): OverruleTime {
  const lastDay = name === 'day' && (time.lastDay === time.day || time.lastDay < value) ? value : time.lastDay;
  return { ...time, lastDay, [name]: value };
}
