import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { ErrorSummary } from '../forms/error-summary.js';
import { TextField } from '../forms/field.js';
import { Panel } from '../forms/panel.js';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { graphql } from '../graphql/graphql.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { hoursWords } from './words.js';

const correctHoursMutation = graphql(`
  mutation CorrectHours($centreId: ID!, $idempotencyKey: String!, $input: CorrectHoursInput!) {
    correctHours(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on HoursEntry {
        id
        ...HoursRow
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

/** Other minutes than were proposed, and why. */
export function CorrectForm({
  entryId,
  minutes,
  close,
}: {
  readonly entryId: string;
  readonly minutes: number;
  readonly close: () => void;
}) {
  const t = useWords(hoursWords);
  const wrong = t('minutesWrong');
  const schema = z.object({
    minutes: z.string().check(
      z.regex(/^\d{1,4}$/, wrong),
      z.refine((given) => Number(given) <= 1440, wrong),
    ),
    reason: z.string().check(z.maxLength(500)),
  });
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { minutes: String(minutes), reason: '' } });
  const { run, running, problem } = useMutationOnce(correctHoursMutation, form);
  const submit = form.handleSubmit(async (given) => {
    const answer = await run({ entryId, minutes: Number(given.minutes), reason: given.reason || null });
    if (answer?.__typename === 'HoursEntry') close();
    if (answer?.__typename === 'HoursAlreadyConfirmed') form.setError('minutes', { message: t('alreadyConfirmed') });
  });
  return (
    <Panel label={t('correct')} send={t('save')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      <TextField form={form} name="minutes" label={t('minutes')} inputMode="numeric" autoComplete="off" />
      <TextField form={form} name="reason" label={t('correctWhy')} autoComplete="off" />
    </Panel>
  );
}
