import { Button } from '@digdir/designsystemet-react';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { SelectField, TextField } from '../../forms/field.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import type { Availability } from './availability.js';
import { weekFormWords } from './week-words.js';
import { volunteerWords } from './words.js';

/** The days on which it is otherwise: away, or free for once. Where two name the same day, the later counts. */
export function ExceptionRows({ form }: { readonly form: UseFormReturn<Availability> }) {
  const t = useWords(weekFormWords);
  const say = useWords(volunteerWords);
  const today = useFormat().localDate(useNow());
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'exceptions' });
  const add = () =>
    append(
      { from: today, to: today, available: 'no', fromTime: '', toTime: '', note: '' },
      { focusName: `exceptions.${fields.length}.available` },
    );
  return (
    <fieldset className="time-rows">
      <legend>{say('exceptions')}</legend>
      {fields.map(({ id }, row) => (
        <fieldset key={id} className="time-row">
          <legend className="ds-sr-only">{t('exceptionRow', { number: row + 1 })}</legend>
          <SelectField form={form} name={`exceptions.${row}.available`} label={t('what')}>
            <option value="no">{say('away')}</option>
            <option value="yes">{say('free')}</option>
          </SelectField>
          <TextField form={form} name={`exceptions.${row}.from`} label={t('fromDay')} type="date" />
          <TextField form={form} name={`exceptions.${row}.to`} label={t('toDay')} type="date" />
          <TextField form={form} name={`exceptions.${row}.fromTime`} label={t('onlyFrom')} type="time" />
          <TextField form={form} name={`exceptions.${row}.toTime`} label={t('onlyTo')} type="time" />
          <TextField form={form} name={`exceptions.${row}.note`} label={t('why')} autoComplete="off" />
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => remove(row)}>
            {t('remove')}
            <span className="ds-sr-only">: {t('exceptionRow', { number: row + 1 })}</span>
          </Button>
        </fieldset>
      ))}
      <Button type="button" variant="secondary" data-size="sm" onClick={add}>
        {t('addException')}
      </Button>
    </fieldset>
  );
}
