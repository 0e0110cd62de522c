import { Button, Field, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { fieldId } from '../forms/field-id.js';
import { useWords } from '../language/words.js';
import type { LocalWhen } from '../needs/when-words/reading.js';
import type { CallForm } from './call-form.js';
import { callRestWords } from './rest-words.js';
import { useReading } from './use-reading.js';
import { WhenCorrection } from './when-correction.js';
import { isWhole, localWhen } from './when-input.js';

/** Fewer letters are the beginning of too much to say that they are not understood. */
const FEWEST_LETTERS = 3;
/** What is filled in by hand where the words were not understood. */
const byHand: LocalWhen = { kind: 'fixed', date: '', time: '' };

/** When, in words. It is shown as a date at once, and can be corrected there; what is in doubt is asked about. */
export function WhenField({ form, onward }: { readonly form: CallForm; readonly onward: () => void }) {
  const t = useWords(callRestWords);
  const { ready, read, say } = useReading();
  const { whenText, when, unsure } = form.watch();
  const { when: wrong, unsure: doubt } = form.formState.errors;
  const id = fieldId('when');
  const understand = (text: string) => {
    const reading = read(text);
    form.setValue('when', reading && localWhen(reading));
    form.setValue('unsure', reading?.unsure ?? false);
    if (reading) form.clearErrors(['when', 'unsure']);
  };
  const readAgain = useRef(understand);
  readAgain.current = understand;
  // What was typed before the reader was here.
  useEffect(() => {
    const { whenText: typed, when: known } = form.getValues();
    if (ready && typed && !known) readAgain.current(typed);
  }, [ready, form]);
  const sure = () => {
    form.setValue('unsure', false);
    form.clearErrors('unsure');
    onward();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onward();
  };
  const lost = ready && !when && whenText.trim().length >= FEWEST_LETTERS;
  const shown = when ?? (lost ? byHand : null);
  return (
    <div className="when">
      <Field>
        <Label htmlFor={id}>{t('when')}</Label>
        <Field.Description>{t('whenHelp')}</Field.Description>
        <input
          id={id}
          className="ds-input"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={wrong ? true : undefined}
          value={whenText}
          onChange={(event) => {
            form.setValue('whenText', event.target.value, { shouldDirty: true });
            understand(event.target.value);
          }}
          onKeyDown={press}
        />
        {wrong && <ValidationMessage>{wrong.message}</ValidationMessage>}
      </Field>
      <p role="status" className="when-reading">
        {when && isWhole(when) && <strong>{say(when)}</strong>}
        {when && unsure && <span> {t('unsure')}</span>}
        {lost && <span className="quiet">{t('notRead')}</span>}
      </p>
      {when && unsure && (
        <Button id={fieldId('unsure')} type="button" variant="secondary" data-size="sm" onClick={sure}>
          {t('sure')}
        </Button>
      )}
      {doubt && <ValidationMessage>{doubt.message}</ValidationMessage>}
      {shown && (
        <WhenCorrection
          when={shown}
          change={(next) => {
            form.setValue('when', next, { shouldDirty: true });
            form.setValue('unsure', false);
            form.clearErrors(['when', 'unsure']);
          }}
        />
      )}
    </div>
  );
}
