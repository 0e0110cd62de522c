import { useForm } from 'react-hook-form';
import { ErrorSummary } from '../../forms/error-summary.js';
import { SelectField, TextField } from '../../forms/field.js';
import { Panel } from '../../forms/panel.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import type { LegalBasis } from '../../gql/graphql.js';
import { graphql } from '../../graphql/graphql.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useCentre } from '../../session/centre.js';
import { useAnnounce } from '../../shell/announce.js';
import { volunteerFormWords } from '../form-words.js';
import { volunteerWords } from './words.js';

const recordCertificateMutation = graphql(`
  mutation RecordCertificate($centreId: ID!, $idempotencyKey: String!, $input: RecordCertificateInput!) {
    recordCertificate(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
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

/** That the user has seen a police certificate: on which day, and why it could be asked for. */
export function CertificateForm({ personId, close }: { readonly personId: string; readonly close: () => void }) {
  const t = useWords(volunteerWords);
  const say = useWords(volunteerFormWords);
  const { person } = useCentre();
  const announce = useAnnounce();
  const today = useFormat().localDate(useNow());
  const legalBasis: LegalBasis = 'MINORS';
  const form = useForm({ defaultValues: { shownOn: today, legalBasis: legalBasis as LegalBasis } });
  const { run, running, problem } = useMutationOnce(recordCertificateMutation, form);
  const submit = form.handleSubmit(async (given) => {
    const answer = await run({ personId, ...given });
    if (answer?.__typename === 'DateInFuture') form.setError('shownOn', { message: t('inFuture') });
    if (answer?.__typename !== 'Volunteer') return;
    announce(t('saved'));
    close();
  });
  return (
    <Panel label={t('recordCertificate')} send={say('save')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      <p>{t('certificateHelp', { name: person.name })}</p>
      <TextField form={form} name="shownOn" label={t('shownOn')} type="date" />
      <SelectField form={form} name="legalBasis" label={t('basis')}>
        <option value="MINORS">{t('MINORS')}</option>
        <option value="DEVELOPMENTAL_DISABILITY">{t('DEVELOPMENTAL_DISABILITY')}</option>
      </SelectField>
    </Panel>
  );
}
