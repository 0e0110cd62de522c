import { Checkbox } from '@digdir/designsystemet-react';
import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { DraftNote } from '../../forms/draft-note.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { TextField } from '../../forms/field.js';
import { Panel } from '../../forms/panel.js';
import { useDraft } from '../../forms/use-draft.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { useUndo } from '../../shell/undo-shelf.js';
import { needWords } from './words.js';

const referNeedMutation = graphql(`
  mutation ReferNeed($centreId: ID!, $idempotencyKey: String!, $input: ReferNeedInput!) {
    referNeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Need {
        id
        state
      }
    }
  }
`);

/** To whom, why, and whether the person agreed; then it can be undone for ten seconds. */
export function ReferForm({
  needId,
  title,
  close,
}: {
  readonly needId: string;
  readonly title: string;
  readonly close: () => void;
}) {
  const t = useWords(needWords);
  const { later } = useUndo();
  const schema = z.object({
    referredTo: z.string().check(z.trim(), z.minLength(1, t('fill')), z.maxLength(200)),
    reason: z.string().check(z.trim(), z.minLength(1, t('fill')), z.maxLength(1000)),
    consented: z.boolean(),
  });
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: { referredTo: '', reason: '', consented: false },
  });
  const draft = useDraft(`need:${needId}:refer`, form);
  const submit = form.handleSubmit((given) => {
    const label = t('referLabel', { title });
    const input = { needId, ...given };
    later({ mutation: referNeedMutation, input, label, done: ['Need'], subjectId: needId });
    draft.forget();
    close();
  });
  return (
    <Panel label={t('refer')} send={t('referIt')} submit={submit} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <DraftNote draft={draft} begin={() => form.reset()} />
      <TextField form={form} name="referredTo" label={t('referTo')} autoComplete="off" />
      <TextField form={form} name="reason" label={t('referReason')} autoComplete="off" />
      <Checkbox label={t('consent')} {...form.register('consented')} />
      <p className="quiet">{t('referTold')}</p>
    </Panel>
  );
}
