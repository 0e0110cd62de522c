import { Button } from '@digdir/designsystemet-react';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { SelectField, TextField } from '../../forms/field.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import type { Availability } from './availability.js';
import { weekFormWords } from './week-words.js';
import { weekdayName } from './weekday-name.js';

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** The usual week, a row for each time. A new row is the next day at the same time: five presses make a working week. */
export function WeeklyRows({ form }: { readonly form: UseFormReturn<Availability> }) {
  const t = useWords(weekFormWords);
  const format = useFormat();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'weekly' });
  const add = () => {
    const last = form.getValues('weekly').at(-1);
    const next = {
      weekday: String(last ? (Number(last.weekday) % 7) + 1 : 1),
      from: last?.from ?? '',
      to: last?.to ?? '',
    };
    append(next, { focusName: `weekly.${fields.length}.${last ? 'weekday' : 'from'}` });
  };
  return (
    <fieldset className="time-rows">
      <legend>{t('usually')}</legend>
      {fields.map(({ id }, row) => (
        <fieldset key={id} className="time-row">
          <legend className="ds-sr-only">{t('row', { number: row + 1 })}</legend>
          <SelectField form={form} name={`weekly.${row}.weekday`} label={t('day')}>
            {weekdays.map((day) => (
              <option key={day} value={day}>
                {weekdayName(format, day)}
              </option>
            ))}
          </SelectField>
          <TextField form={form} name={`weekly.${row}.from`} label={t('from')} type="time" />
          <TextField form={form} name={`weekly.${row}.to`} label={t('to')} type="time" />
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => remove(row)}>
            {t('remove')}
            <span className="ds-sr-only">: {t('row', { number: row + 1 })}</span>
          </Button>
        </fieldset>
      ))}
      <Button type="button" variant="secondary" data-size="sm" onClick={add}>
        {t('addTime')}
      </Button>
    </fieldset>
  );
}
