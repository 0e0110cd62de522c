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
import '../one/contacts-part.js';
import { myAssociationsWords } from './words.js';

const addDelegateMutation = graphql(`
  mutation AddAssociationDelegate($centreId: ID!, $idempotencyKey: String!, $input: AddAssociationDelegateInput!) {
    addAssociationDelegate(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Association {
        id
        ...AssociationContacts
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

/** Somebody may book for an association: a name and where to send them how to sign in. */
export function DelegateForm({ associationId, close }: { readonly associationId: string; readonly close: () => void }) {
  const t = useWords(myAssociationsWords);
  const format = useFormat();
  const announce = useAnnounce();
  const form = useForm({ defaultValues: { name: '', contact: { value: '' }, untilDate: '' } });
  const { run, running, problem } = useMutationOnce(addDelegateMutation, form);
  const submit = form.handleSubmit(async ({ name, contact, untilDate }) => {
    const value = contact.value.trim();
    if (!name.trim()) form.setError('name', { message: t('nameMissing') });
    if (!value) form.setError('contact.value', { message: t('addressMissing') });
    if (!name.trim() || !value) return;
    const kind = value.includes('@') ? 'EMAIL' : 'PHONE';
    const more = { contact: { kind, value }, untilDate: untilDate || null } as const;
    const answer = await run({ associationId, name: name.trim(), ...more });
    if (answer?.__typename === 'DaysWrongWay') {
      form.setError('untilDate', { message: t('wrongWay', { day: format.dayOfYear(answer.from) }) });
    }
    if (answer?.__typename !== 'Association') return;
    announce(t('added', { name: name.trim() }));
    close();
  });
  return (
    <Panel label={t('addDelegate')} send={t('add')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      <TextField form={form} name="name" label={t('delegateName')} autoComplete="off" />
      <TextField
        form={form}
        name="contact.value"
        label={t('address')}
        description={t('addressHelp')}
        autoComplete="off"
        autoCapitalize="none"
      />
      <TextField form={form} name="untilDate" label={t('untilDate')} description={t('untilHelp')} type="date" />
    </Panel>
  );
}
