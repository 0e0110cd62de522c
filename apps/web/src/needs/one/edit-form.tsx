import { Checkbox } from '@digdir/designsystemet-react';
import { useForm } from 'react-hook-form';
import { DraftNote } from '../../forms/draft-note.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { SelectField, TextField } from '../../forms/field.js';
import { Panel } from '../../forms/panel.js';
import { useDraft } from '../../forms/use-draft.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useCentre } from '../../session/centre.js';
import { useAnnounce } from '../../shell/announce.js';
import { LanguagesField } from '../languages-field.js';
import { needEditFragment } from './need-edit.js';
import { needWords } from './words.js';

const changeNeedMutation = graphql(`
  mutation ChangeNeed($centreId: ID!, $idempotencyKey: String!, $input: ChangeNeedInput!) {
    changeNeed(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Need {
        id
        ...NeedEdit
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

/** What can be changed about a need. Its kind, time and people stay: others have been asked about them. */
export function EditForm({
  need: masked,
  close,
}: {
  readonly need: FragmentType<typeof needEditFragment>;
  readonly close: () => void;
}) {
  const t = useWords(needWords);
  const { districts } = useCentre();
  const announce = useAnnounce();
  const { id: needId, urgent, district, place, about, notes, languages, recipient } = unmask(needEditFragment, masked);
  const form = useForm({
    defaultValues: {
      urgent,
      district: district ?? '',
      place: place ?? '',
      about: about ?? '',
      notes: notes ?? '',
      languages: languages.join(','),
    },
  });
  const draft = useDraft(`need:${needId}:edit`, form);
  const { run, running, problem } = useMutationOnce(changeNeedMutation, form);
  const submit = form.handleSubmit(async (given) => {
    const answer = await run({ needId, ...given, languages: given.languages ? given.languages.split(',') : [] });
    if (answer?.__typename === 'Need') {
      draft.forget();
      announce(t('saved'));
      close();
    }
    if (answer?.__typename === 'NeedNotOpen') form.setError('root', { message: t('over') });
  });
  const known = district && !districts.includes(district) ? [district, ...districts] : districts;
  return (
    <Panel label={t('edit')} send={t('save')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <DraftNote draft={draft} begin={() => form.reset()} />
      <ProblemNote problem={problem} />
      <TextField form={form} name="about" label={t('aboutLabel')} multiline />
      <TextField form={form} name="notes" label={t('notesLabel')} multiline />
      <TextField form={form} name="place" label={t('place')} autoComplete="off" />
      <SelectField form={form} name="district" label={t('district')}>
        <option value="" />
        {known.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </SelectField>
      <LanguagesField form={form} name="languages" own={recipient?.languages ?? []} />
      <Checkbox label={t('urgentLabel')} {...form.register('urgent')} />
    </Panel>
  );
}
