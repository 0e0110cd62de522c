import { Checkbox } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { SelectField, TextField } from '../../forms/field.js';
import { useWords } from '../../language/words.js';
import { useCodeName } from '../code-names.js';
import type { BookingValues } from './booking-values.js';
import { bookingFormWords } from './form-words.js';
import type { BookableRoom } from './rooms-query.js';

/** How many come, how the room is to stand, and what it must have. */
export function NeedFields({
  form,
  rooms,
}: {
  readonly form: UseFormReturn<BookingValues>;
  readonly rooms: readonly BookableRoom[];
}) {
  const t = useWords(bookingFormWords);
  const nameOf = useCodeName();
  // What was looked for is shown; after that it is as whoever writes opens and closes it.
  const [given] = useState(() => form.getValues('needs').length > 0);
  const setups = [...new Set(rooms.flatMap((room) => room.setups.map(({ code }) => code)))];
  const things = [...new Set(rooms.flatMap(({ equipment, accessibility }) => [...accessibility, ...equipment]))];
  return (
    <>
      <TextField form={form} name="participants" label={t('participants')} inputMode="numeric" autoComplete="off" />
      {setups.length > 1 && (
        <SelectField form={form} name="setup" label={t('setup')}>
          <option value="">{t('anySetup')}</option>
          {setups.map((code) => (
            <option key={code} value={code}>
              {nameOf(code)}
            </option>
          ))}
        </SelectField>
      )}
      {things.length > 0 && (
        <details className="fold" open={given || undefined}>
          <summary>{t('needs')}</summary>
          <div className="boxes">
            {things.map((code) => (
              <Checkbox key={code} value={code} label={nameOf(code)} {...form.register('needs')} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}
