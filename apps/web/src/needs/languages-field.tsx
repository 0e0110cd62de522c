import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { SelectField } from '../forms/field.js';
import { useFormat } from '../language/format.js';
import { oftenSpoken } from '../language/often-spoken.js';
import { useWords } from '../language/words.js';
import { needsWords } from './words.js';

/** The languages of which one must be spoken: ISO 639 codes with commas between; empty when any will do. */
export function LanguagesField<Values extends FieldValues>({
  form,
  name,
  own,
}: {
  readonly form: UseFormReturn<Values>;
  readonly name: FieldPath<Values>;
  /** Those of the person, which come first. */
  readonly own: readonly string[];
}) {
  const t = useWords(needsWords);
  const format = useFormat();
  const chosen: string = form.watch(name);
  const offered = [...new Set([own.join(','), chosen, ...oftenSpoken].filter(Boolean))];
  return (
    <SelectField form={form} name={name} label={t('mustSpeak')}>
      <option value="">{t('anyLanguage')}</option>
      {offered.map((codes) => (
        <option key={codes} value={codes}>
          {format.list(codes.split(',').map((code) => format.languageName(code)))}
        </option>
      ))}
    </SelectField>
  );
}
