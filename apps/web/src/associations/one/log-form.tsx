import { useForm } from 'react-hook-form';
import { ErrorSummary } from '../../forms/error-summary.js';
import { SelectField, TextField } from '../../forms/field.js';
import { Panel } from '../../forms/panel.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import type { AssociationContactWay } from '../../gql/graphql.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useAnnounce } from '../../shell/announce.js';
import { associationWords } from './words.js';

const logContactMutation = graphql(`
  mutation LogAssociationContact($centreId: ID!, $idempotencyKey: String!, $input: LogAssociationContactInput!) {
    logAssociationContact(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Association {
        id
        ...AssociationLog
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

const ways = ['PHONE', 'EMAIL', 'MEETING', 'VISIT'] as const satisfies AssociationContactWay[];

/** Keeps that the centre and an association were in touch today, and about what. */
export function LogForm({ associationId, close }: { readonly associationId: string; readonly close: () => void }) {
  const t = useWords(associationWords);
  const announce = useAnnounce();
  const form = useForm({ defaultValues: { way: 'PHONE' as AssociationContactWay, words: '' } });
  const { run, running, problem } = useMutationOnce(logContactMutation, form);
  const submit = form.handleSubmit(async ({ way, words }) => {
    if (!words.trim()) return form.setError('words', { message: t('wordsMissing') });
    const answer = await run({ associationId, way, words: words.trim() });
    if (answer?.__typename !== 'Association') return;
    announce(t('saved'));
    close();
  });
  return (
    <Panel label={t('addLog')} send={t('save')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      <SelectField form={form} name="way" label={t('way')}>
        {ways.map((way) => (
          <option key={way} value={way}>
            {t(way)}
          </option>
        ))}
      </SelectField>
      <TextField form={form} name="words" label={t('words')} description={t('wordsHelp')} multiline />
    </Panel>
  );
}
