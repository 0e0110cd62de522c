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
import { useAnnounce } from '../../shell/announce.js';
import { pathWords } from './words.js';

const recordTalkMutation = graphql(`
  mutation RecordTalk($centreId: ID!, $idempotencyKey: String!, $input: RecordTalkInput!) {
    recordTalk(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Volunteer {
        id
        ...VolunteerPath
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

/** That the talk was had, and on which day: booked or not. */
export function HeldForm({ personId, close }: { readonly personId: string; readonly close: () => void }) {
  const t = useWords(pathWords);
  const announce = useAnnounce();
  const today = useFormat().localDate(useNow());
  const form = useForm({ defaultValues: { heldOn: today } });
  const { run, running, problem } = useMutationOnce(recordTalkMutation, form);
  const submit = form.handleSubmit(async ({ heldOn }) => {
    const answer = await run({ personId, heldOn });
    if (answer?.__typename === 'DateInFuture') form.setError('heldOn', { message: t('inFuture') });
    if (answer?.__typename === 'StatusNotPossible') form.setError('heldOn', { message: t('changed') });
    if (answer?.__typename !== 'Volunteer') return;
    announce(t('saved'));
    close();
  });
  return (
    <Panel label={t('held')} send={t('save')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      <TextField form={form} name="heldOn" label={t('heldOn')} type="date" />
    </Panel>
  );
}
