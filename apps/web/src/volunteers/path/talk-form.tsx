import { useForm } from 'react-hook-form';
import { ErrorSummary } from '../../forms/error-summary.js';
import { SelectField, TextField } from '../../forms/field.js';
import { Panel } from '../../forms/panel.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import type { TalkWay } from '../../gql/graphql.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { instantOf } from '../../phone-form/local-instant.js';
import { useCentre } from '../../session/centre.js';
import { useAnnounce } from '../../shell/announce.js';
import { pathWords } from './words.js';

const bookTalkMutation = graphql(`
  mutation BookTalk($centreId: ID!, $idempotencyKey: String!, $input: BookTalkInput!) {
    bookTalk(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
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

const ways = ['HERE', 'PHONE', 'ELSEWHERE'] as const satisfies readonly TalkWay[];

/** When and where the talk is: the applicant is told at once, and both are reminded. */
export function TalkForm({
  personId,
  name,
  close,
}: {
  readonly personId: string;
  readonly name: string;
  readonly close: () => void;
}) {
  const t = useWords(pathWords);
  const { zone } = useCentre();
  const announce = useAnnounce();
  const form = useForm({ defaultValues: { date: '', time: '12:00', way: 'HERE' as TalkWay, place: '' } });
  const { run, running, problem } = useMutationOnce(bookTalkMutation, form);
  const submit = form.handleSubmit(async ({ date, time, way, place }) => {
    if (!date) form.setError('date', { message: t('fill') });
    if (!time) form.setError('time', { message: t('fill') });
    if (!date || !time) return;
    const answer = await run({ personId, startsAt: instantOf(date, time, zone), way, place: place.trim() || null });
    if (answer?.__typename === 'TalkInPast') form.setError('date', { message: t('inPast') });
    if (answer?.__typename === 'StatusNotPossible') form.setError('date', { message: t('changed') });
    if (answer?.__typename !== 'Volunteer') return;
    announce(t('saved'));
    close();
  });
  return (
    <Panel label={t('book')} send={t('save')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      <p>{t('bookHelp', { name })}</p>
      <TextField form={form} name="date" label={t('date')} type="date" />
      <TextField form={form} name="time" label={t('time')} type="time" />
      <SelectField form={form} name="way" label={t('way')}>
        {ways.map((way) => (
          <option key={way} value={way}>
            {t(way)}
          </option>
        ))}
      </SelectField>
      <TextField form={form} name="place" label={t('place')} autoComplete="off" />
    </Panel>
  );
}
