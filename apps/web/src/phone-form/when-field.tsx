import { Field, Label, ValidationMessage } from '@digdir/designsystemet-react';
import type { KeyboardEvent } from 'react';
import { fieldId } from '../forms/error-summary.js';
import { useWords } from '../language/words.js';
import type { CallForm } from './call-form.js';
import { useReadWhen, useSayWhen } from './use-reading.js';
import { WhenCorrection } from './when-correction.js';
import { isWhole } from './when-input.js';
import { phoneFormWords } from './words.js';

/** When, in words. It is shown as a date at once, and can be corrected there. */
export function WhenField({ form, onward }: { readonly form: CallForm; readonly onward: () => void }) {
  const t = useWords(phoneFormWords);
  const read = useReadWhen();
  const say = useSayWhen();
  const { whenText, when, unsure } = form.watch();
  const error = form.formState.errors.when?.message;
  const id = fieldId('when');
  const type = (text: string) => {
    const reading = read(text);
    form.setValue('whenText', text, { shouldDirty: true });
    form.setValue('when', reading && localWhen(reading));
    form.setValue('unsure', reading?.unsure ?? false);
    if (reading) form.clearErrors('when');
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onward();
  };
  return (
    <Field>
      <Label htmlFor={id}>{t('when')}</Label>
      <Field.Description>{t('whenHelp')}</Field.Description>
      <input
        id={id}
        className="ds-input"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={error ? true : undefined}
        value={whenText}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
      />
      {error && <ValidationMessage>{error}</ValidationMessage>}
      <p role="status" className="when-reading">
        {when && isWhole(when) && <strong>{say(when)}</strong>}
        {when && unsure && <span> {t('unsure')}</span>}
        {!when && whenText.trim().length > 2 && <span className="quiet">{t('notRead')}</span>}
      </p>
      {when && (
        <WhenCorrection
          when={when}
          change={(next) => {
            form.setValue('when', next, { shouldDirty: true });
            form.setValue('unsure', false);
          }}
        />
      )}
    </Field>
  );
}

/** The time alone: how the words were taken is not kept. */
export function localWhen({
  rest: _rest,
  spans: _spans,
  unsure: _unsure,
  ...when
}: NonNullable<ReturnType<ReturnType<typeof useReadWhen>>>) {
  return when;
}
