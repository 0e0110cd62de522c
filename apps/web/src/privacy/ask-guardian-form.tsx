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
import { useAnnounce } from '../shell/announce.js';
import { guardianWords } from './guardian-words.js';

const askGuardianMutation = graphql(`
  mutation AskGuardian($centreId: ID!, $idempotencyKey: String!, $input: AskGuardianInput!) {
    askGuardian(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
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

/** Who the guardian is and how they are reached; they are sent the link at which they say yes themselves. */
export function AskGuardianForm({
  personId,
  name,
  contact,
  close,
}: {
  readonly personId: string;
  readonly name: string;
  /** A phone or an e-mail address. */
  readonly contact: string;
  readonly close: () => void;
}) {
  const t = useWords(guardianWords);
  const announce = useAnnounce();
  const needed = z.string().check(z.trim(), z.minLength(1, t('fill')), z.maxLength(200));
  const form = useForm({
    resolver: zodResolver(z.object({ name: needed, contact: needed })),
    defaultValues: { name, contact },
  });
  const { run, running, problem } = useMutationOnce(askGuardianMutation, form);
  const submit = form.handleSubmit(async ({ name: guardian, contact: value }) => {
    const kind = value.includes('@') ? ('EMAIL' as const) : ('PHONE' as const);
    const answer = await run({ personId, guardian: { name: guardian, contact: { kind, value } } });
    if (answer?.__typename === 'InvalidInput') form.setError('contact', { message: t('contactWrong') });
    if (answer?.__typename !== 'Volunteer') return;
    announce(t('sent'));
    close();
  });
  return (
    <Panel label={t('sendLink')} send={t('send')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      <p>{t('sendHelp')}</p>
      <TextField form={form} name="name" label={t('guardianName')} autoComplete="off" />
      <TextField form={form} name="contact" label={t('guardianContact')} autoComplete="off" />
    </Panel>
  );
}
