import { Button } from '@digdir/designsystemet-react';
import { type KeyboardEvent, useState } from 'react';
import { SelectField, TextField } from '../forms/field.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import type { CallForm } from './call-form.js';
import { callRestWords } from './rest-words.js';

/**
 * Where it is: in the person's home, unless one says another place. The district is asked for where it is not known by
 * itself: of another place, and of a home whose district nobody has written down.
 */
export function PlaceFields({
  form,
  venue,
  press,
}: {
  readonly form: CallForm;
  readonly venue: 'HOME' | 'ELSEWHERE';
  readonly press: (event: KeyboardEvent) => void;
}) {
  const t = useWords(callRestWords);
  const { districts } = useCentre();
  const { person, place, district } = form.watch();
  const [away, setAway] = useState(false);
  const elsewhere = venue === 'ELSEWHERE' || away || place !== '';
  const asksDistrict = districts.length > 0 && (elsewhere || district !== '' || (person && !person.district));
  return (
    <>
      {elsewhere ? (
        <TextField
          form={form}
          name="place"
          label={t('place')}
          description={t('placeHelp')}
          autoComplete="off"
          autoFocus={away}
          onKeyDown={press}
        />
      ) : (
        <p className="where">
          {[t('atHome', { name: person?.name ?? '…' }), person?.district].filter(Boolean).join(', ')}
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => setAway(true)}>
            {t('elsewhere')}
          </Button>
        </p>
      )}
      {asksDistrict && (
        <SelectField form={form} name="district" label={t('district')}>
          <option value="" />
          {districts.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </SelectField>
      )}
    </>
  );
}
