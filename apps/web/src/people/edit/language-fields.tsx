import { Select } from '@digdir/designsystemet-react';
import { fieldId } from '../../forms/field-id.js';
import { useFormat } from '../../language/format.js';
import { alsoSpoken, oftenSpoken } from '../../language/often-spoken.js';
import { useWords } from '../../language/words.js';
import type { PersonForm } from './person-values.js';
import { personFormWords } from './words.js';

/** Which languages somebody speaks: one field for each, and an empty one for the next. An emptied one is taken away. */
export function LanguageFields({ form }: { readonly form: PersonForm }) {
  const t = useWords(personFormWords);
  const format = useFormat();
  const languages = form.watch('languages');
  const byName = (codes: readonly string[]) =>
    codes
      .map((code) => ({ code, name: format.languageName(code) }))
      .sort((a, b) => a.name.localeCompare(b.name))
      .map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ));
  const change = (index: number, code: string) => {
    const next = [...languages];
    next[index] = code;
    form.setValue('languages', [...new Set(next.filter(Boolean))], { shouldDirty: true });
  };
  const known: readonly string[] = [...oftenSpoken, ...alsoSpoken];
  return (
    <fieldset className="plain-group" id={fieldId('languages')}>
      <legend>{t('languages')}</legend>
      {[...languages, ''].map((chosen, index) => (
        <Select
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what the field is about
          key={index}
          aria-label={t('language', { number: index + 1 })}
          value={chosen}
          onChange={(event) => change(index, event.target.value)}
        >
          <option value="">{t('noLanguage')}</option>
          <optgroup label={t('often')}>{byName(oftenSpoken)}</optgroup>
          <optgroup label={t('others')}>
            {byName([...alsoSpoken, ...languages.filter((code) => !known.includes(code))])}
          </optgroup>
        </Select>
      ))}
    </fieldset>
  );
}
