import { Checkbox } from '@digdir/designsystemet-react';
import type { UseFormReturn } from 'react-hook-form';
import { SelectField, TextField } from '../../forms/field.js';
import { fieldId } from '../../forms/field-id.js';
import { useWords } from '../../language/words.js';
import { type BookingValues, repeats } from './booking-values.js';
import { bookingFormWords } from './form-words.js';
import { LengthNote } from './length-note.js';

/** The day, from when to when, and how it repeats. */
export function WhenFields({ form }: { readonly form: UseFormReturn<BookingValues> }) {
  const t = useWords(bookingFormWords);
  const [repeat, from, to] = form.watch(['repeat', 'from', 'to']);
  return (
    <>
      <SelectField form={form} name="repeat" label={t('repeat')}>
        {repeats.map((one) => (
          <option key={one} value={one}>
            {t(one)}
          </option>
        ))}
      </SelectField>
      <div className="side-by-side">
        <TextField form={form} name="date" type="date" label={repeat === 'ONCE' ? t('date') : t('firstDate')} />
        {repeat !== 'ONCE' && <TextField form={form} name="until" type="date" label={t('until')} />}
      </div>
      <div className="side-by-side">
        <TextField form={form} name="from" type="time" label={t('from')} />
        <TextField form={form} name="to" type="time" label={t('to')} />
      </div>
      <LengthNote from={from} to={to} />
      {repeat !== 'ONCE' && (
        <div className="boxes">
          <Checkbox id={fieldId('skipHolidays')} label={t('skipHolidays')} {...form.register('skipHolidays')} />
          <Checkbox id={fieldId('skipSchool')} label={t('skipSchool')} {...form.register('skipSchool')} />
          <Checkbox id={fieldId('remind')} label={t('remind')} {...form.register('remind')} />
        </div>
      )}
    </>
  );
}
