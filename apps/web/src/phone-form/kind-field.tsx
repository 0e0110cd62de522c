import { useState } from 'react';
import { fieldId } from '../forms/field-id.js';
import type { CallQuery } from '../gql/graphql.js';
import { useWords } from '../language/words.js';
import { ComboBox } from '../people-finder/combo-box.js';
import type { CallForm } from './call-form.js';
import { callRestWords } from './rest-words.js';
import { kindsLike } from './understood.js';

/** What is needed: typed until it is found. */
export function KindField({
  form,
  kinds,
  onward,
}: {
  readonly form: CallForm;
  readonly kinds: CallQuery['needKinds'];
  readonly onward: () => void;
}) {
  const t = useWords(callRestWords);
  const [open, setOpen] = useState(false);
  const { kind, kindText } = form.watch();
  const choices = kindsLike(kindText, kinds).map(({ code, name }) => ({ key: code, label: name }));
  return (
    <ComboBox
      id={fieldId('kind')}
      label={t('kind')}
      listLabel={t('kinds')}
      error={form.formState.errors.kind?.message}
      required
      value={kindText}
      choices={choices}
      open={open && kind === ''}
      change={(value) => {
        setOpen(true);
        form.setValue('kindText', value, { shouldDirty: true });
        form.setValue('kind', '');
      }}
      take={({ key, label }) => {
        setOpen(false);
        form.setValue('kind', key, { shouldDirty: true });
        form.setValue('kindText', label);
        form.clearErrors('kind');
        onward();
      }}
      enter={() => (kind ? onward() : setOpen(true))}
    />
  );
}
