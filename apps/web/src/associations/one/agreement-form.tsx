import { useForm } from 'react-hook-form';
import { ErrorSummary } from '../../forms/error-summary.js';
import { TextField } from '../../forms/field.js';
import { Panel } from '../../forms/panel.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useAnnounce } from '../../shell/announce.js';
import { associationWords } from './words.js';

const addAgreementMutation = graphql(`
  mutation AddAssociationAgreement($centreId: ID!, $idempotencyKey: String!, $input: AddAssociationAgreementInput!) {
    addAssociationAgreement(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Association {
        id
        ...AssociationAgreements
      }
      ... on DaysWrongWay {
        from
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

/** Keeps what was agreed with an association, with its dates. */
export function AgreementForm({
  associationId,
  close,
}: {
  readonly associationId: string;
  readonly close: () => void;
}) {
  const t = useWords(associationWords);
  const format = useFormat();
  const announce = useAnnounce();
  const form = useForm({ defaultValues: { title: '', fromDate: '', untilDate: '', signedOn: '', note: '' } });
  const { run, running, problem } = useMutationOnce(addAgreementMutation, form);
  const submit = form.handleSubmit(async ({ title, fromDate, untilDate, signedOn, note }) => {
    if (!title.trim()) form.setError('title', { message: t('titleMissing') });
    if (!fromDate) form.setError('fromDate', { message: t('fromMissing') });
    if (!title.trim() || !fromDate) return;
    const dates = { fromDate, untilDate: untilDate || null, signedOn: signedOn || null };
    const answer = await run({ associationId, title: title.trim(), ...dates, note: note.trim() || null });
    if (answer?.__typename === 'DaysWrongWay') {
      form.setError('untilDate', { message: t('wrongWay', { day: format.dayOfYear(answer.from) }) });
    }
    if (answer?.__typename !== 'Association') return;
    announce(t('saved'));
    close();
  });
  return (
    <Panel label={t('addAgreement')} send={t('save')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      <TextField form={form} name="title" label={t('agreementTitle')} autoComplete="off" />
      <TextField form={form} name="fromDate" label={t('fromDate')} type="date" />
      <TextField form={form} name="untilDate" label={t('untilDate')} description={t('untilHelp')} type="date" />
      <TextField form={form} name="signedOn" label={t('signedOn')} type="date" />
      <TextField form={form} name="note" label={t('note')} multiline />
    </Panel>
  );
}
