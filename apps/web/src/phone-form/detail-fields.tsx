import { Textarea } from '@digdir/designsystemet-react';
import type { KeyboardEvent } from 'react';
import { TextField } from '../forms/field.js';
import { fieldId } from '../forms/field-id.js';
import type { NeedVenue } from '../gql/graphql.js';
import { useWords } from '../language/words.js';
import { LanguagesField } from '../needs/languages-field.js';
import type { CallForm } from './call-form.js';
import { PlaceFields } from './place-fields.js';
import { callRestWords } from './rest-words.js';

/** Where, how many, in which language, and what those who are asked and the one who comes should know. */
export function DetailFields({
  form,
  venue,
  onward,
}: {
  readonly form: CallForm;
  /** Where this kind of help is; unknown until the kind is. */
  readonly venue: NeedVenue | undefined;
  readonly onward: () => void;
}) {
  const t = useWords(callRestWords);
  const { person } = form.watch();
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) onward();
  };
  return (
    <>
      {venue === 'PHONE' && <p className="quiet">{t('byPhone')}</p>}
      {venue && venue !== 'PHONE' && <PlaceFields form={form} venue={venue} press={press} />}
      <div className="combo">
        <label className="combo-label" htmlFor={fieldId('notes')}>
          {t('notes')}
        </label>
        <p className="quiet" id={`${fieldId('notes')}-help`}>
          {t('notesHelp')}
        </p>
        <Textarea
          id={fieldId('notes')}
          aria-describedby={`${fieldId('notes')}-help`}
          rows={2}
          {...form.register('notes')}
        />
      </div>
      <TextField
        form={form}
        name="about"
        label={t('about')}
        description={t('aboutHelp')}
        autoComplete="off"
        onKeyDown={press}
      />
      <LanguagesField form={form} name="languages" own={person?.languages ?? []} />
      {venue && venue !== 'PHONE' && (
        <TextField
          form={form}
          name="places"
          label={t('places')}
          inputMode="numeric"
          autoComplete="off"
          onKeyDown={press}
        />
      )}
    </>
  );
}
