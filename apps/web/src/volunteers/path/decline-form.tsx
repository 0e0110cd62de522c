import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import * as z from 'zod/mini';
import { ErrorSummary } from '../../forms/error-summary.js';
import { TextField } from '../../forms/field.js';
import { Panel } from '../../forms/panel.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useAnnounce } from '../../shell/announce.js';
import { pathWords } from './words.js';

const declineVolunteerMutation = graphql(`
  mutation DeclineVolunteer($centreId: ID!, $idempotencyKey: String!, $input: DeclineVolunteerInput!) {
    declineVolunteer(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
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

/** A kind no: nobody gets one without being shown on to somewhere else. */
export function DeclineForm({
  personId,
  name,
  close,
}: {
  readonly personId: string;
  readonly name: string;
  readonly close: () => void;
}) {
  const t = useWords(pathWords);
  const announce = useAnnounce();
  const schema = z.object({
    referredTo: z.string().check(z.trim(), z.minLength(1, t('fill')), z.maxLength(200)),
    words: z.string().check(z.maxLength(600)),
  });
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { referredTo: '', words: '' } });
  const { run, running, problem } = useMutationOnce(declineVolunteerMutation, form);
  const submit = form.handleSubmit(async ({ referredTo, words }) => {
    const answer = await run({ personId, referredTo, words: words.trim() || null });
    if (answer?.__typename === 'StatusNotPossible') form.setError('referredTo', { message: t('changed') });
    if (answer?.__typename !== 'Volunteer') return;
    announce(t('saved'));
    close();
  });
  return (
    <Panel label={t('decline')} send={t('save')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      <p>{t('declineHelp', { name })}</p>
      <TextField form={form} name="referredTo" label={t('referTo', { name })} description={t('referToHelp')} />
      <TextField form={form} name="words" label={t('ownWords')} multiline />
    </Panel>
  );
}
