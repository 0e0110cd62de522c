import { Alert, Checkbox } from '@digdir/designsystemet-react';
import { TextField } from '../forms/field.js';
import { useWords } from '../language/words.js';
import type { CallForm } from './call-form.js';
import { callRestWords } from './rest-words.js';

/** Whom the person is referred to when the gate closed: it is kept that this was not taken on, and why. */
export function ReferralFields({ form }: { readonly form: CallForm }) {
  const t = useWords(callRestWords);
  return (
    <Alert data-color="warning" role="status" className="referral">
      <p>
        <strong>{t('closed')}</strong>
      </p>
      <p>{t('closedHelp')}</p>
      <TextField form={form} name="referredTo" label={t('referredTo')} />
      <TextField form={form} name="reason" label={t('reason')} />
      <Checkbox label={t('consented')} {...form.register('consented')} />
    </Alert>
  );
}
