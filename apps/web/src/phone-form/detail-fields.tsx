import { Textarea } from '@digdir/designsystemet-react';
import type { KeyboardEvent } from 'react';
import { fieldId } from '../forms/error-summary.js';
import { TextField } from '../forms/field.js';
import type { NeedVenue } from '../gql/graphql.js';
import { useWords } from '../language/words.js';
import { LanguagesField } from '../needs/languages-field.js';
import type { CallForm } from './call-form.js';
import { phoneFormWords } from './words.js';

/** Where, in which language, and what the one who comes should know. */
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
  const t = useWords(phoneFormWords);
  const { person } = form.watch();
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) onward();
  };
  return (
    <>
      {venue === 'PHONE' ? (
        <p className="quiet">{t('byPhone')}</p>
      ) : (
        venue && (
          <TextField
            form={form}
            name="place"
            label={t('place')}
            description={t('placeHelp')}
            placeholder={venue === 'HOME' ? person?.district : undefined}
            autoComplete="off"
            onKeyDown={press}
          />
        )
      )}
      <LanguagesField form={form} name="languages" own={person?.languages ?? []} />
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
          rows={3}
          {...form.register('notes')}
        />
      </div>
    </>
  );
}
