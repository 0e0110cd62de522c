import { useForm } from 'react-hook-form';
import { ErrorSummary } from '../../forms/error-summary.js';
import { TextField } from '../../forms/field.js';
import { Panel } from '../../forms/panel.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { graphql } from '../../graphql/graphql.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useCentre } from '../../session/centre.js';
import { useAnnounce } from '../../shell/announce.js';
import { volunteerFormWords } from '../form-words.js';
import { volunteerWords } from './words.js';

const recordConfidentialityMutation = graphql(`
  mutation RecordConfidentiality($centreId: ID!, $idempotencyKey: String!, $input: RecordConfidentialityInput!) {
    recordConfidentiality(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Volunteer {
        id
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

/** That the user has seen the confidentiality statement signed, and on which day. */
export function ConfidentialityForm({ personId, close }: { readonly personId: string; readonly close: () => void }) {
  const t = useWords(volunteerWords);
  const say = useWords(volunteerFormWords);
  const { person } = useCentre();
  const announce = useAnnounce();
  const today = useFormat().localDate(useNow());
  const form = useForm({ defaultValues: { signedOn: today } });
  const { run, running, problem } = useMutationOnce(recordConfidentialityMutation, form);
  const submit = form.handleSubmit(async (given) => {
    const answer = await run({ personId, ...given });
    if (answer?.__typename === 'DateInFuture') form.setError('signedOn', { message: t('inFuture') });
    if (answer?.__typename !== 'Volunteer') return;
    announce(t('saved'));
    close();
  });
  return (
    <Panel label={t('recordConfidentiality')} send={say('save')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      <p>{t('confidentialityHelp', { name: person.name })}</p>
      <TextField form={form} name="signedOn" label={t('signedOn')} type="date" />
    </Panel>
  );
}
