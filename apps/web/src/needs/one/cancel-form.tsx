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

const cancelNeedMutation = graphql(`
  mutation CancelNeed($centreId: ID!, $idempotencyKey: String!, $input: CancelNeedInput!) {
    cancelNeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Need {
        id
        state
      }
    }
  }
`);

/** Why it is called off; then it can be undone for ten seconds, before anybody is told. */
export function CancelForm({
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
  const schema = z.object({ reason: z.string().check(z.trim(), z.minLength(1, t('fill')), z.maxLength(1000)) });
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { reason: '' } });
  const draft = useDraft(`need:${needId}:cancel`, form);
  const submit = form.handleSubmit(({ reason }) => {
    const label = t('cancelLabel', { title });
    later({ mutation: cancelNeedMutation, input: { needId, reason }, label, done: ['Need'], subjectId: needId });
    draft.forget();
    close();
  });
  return (
    <Panel label={t('cancel')} send={t('cancelIt')} submit={submit} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <DraftNote draft={draft} begin={() => form.reset()} />
      <TextField form={form} name="reason" label={t('cancelReason')} autoComplete="off" />
      <p className="quiet">{t('cancelTold')}</p>
    </Panel>
  );
}
