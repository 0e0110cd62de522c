import { useForm } from 'react-hook-form';
import { ErrorSummary } from '../../forms/error-summary.js';
import { TextField } from '../../forms/field.js';
import { Panel } from '../../forms/panel.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useAnnounce } from '../../shell/announce.js';
import { pauseWords } from './words.js';

const pauseVolunteerMutation = graphql(`
  mutation PauseVolunteer($centreId: ID!, $idempotencyKey: String!, $input: PauseVolunteerInput!) {
    pauseVolunteer(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Volunteer {
        id
        status
        pause {
          until
          bySelf
        }
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

/** For how long. */
export function PauseForm({
  personId,
  until,
  help,
  close,
}: {
  readonly personId: string;
  /** Local date; empty is until somebody says so. */
  readonly until: string;
  readonly help: string;
  readonly close: () => void;
}) {
  const t = useWords(pauseWords);
  const announce = useAnnounce();
  const form = useForm({ defaultValues: { until } });
  const { run, running, problem } = useMutationOnce(pauseVolunteerMutation, form);
  const submit = form.handleSubmit(async (given) => {
    const answer = await run({ personId, until: given.until || null });
    if (answer?.__typename === 'DayHasPassed') form.setError('until', { message: t('passed') });
    if (answer?.__typename === 'StatusNotPossible') form.setError('until', { message: t('notPossible') });
    if (answer?.__typename !== 'Volunteer') return;
    announce(t('saved'));
    close();
  });
  return (
    <Panel label={t('title')} send={t('save')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      <TextField form={form} name="until" label={t('until')} description={help} type="date" />
    </Panel>
  );
}
