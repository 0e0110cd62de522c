import { useForm } from 'react-hook-form';
import { DraftNote } from '../../forms/draft-note.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { TextField } from '../../forms/field.js';
import { Panel } from '../../forms/panel.js';
import { useDraft } from '../../forms/use-draft.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useAnnounce } from '../../shell/announce.js';
import { volunteerFormWords } from '../form-words.js';
import { volunteerWords } from './words.js';

const setNoteMutation = graphql(`
  mutation SetVolunteerNote($centreId: ID!, $idempotencyKey: String!, $input: SetVolunteerNoteInput!) {
    setVolunteerNote(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Volunteer {
        id
        note
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

/** What the centre wants to remember of a volunteer. */
export function NoteForm({
  personId,
  note,
  close,
}: {
  readonly personId: string;
  readonly note: string;
  readonly close: () => void;
}) {
  const t = useWords(volunteerFormWords);
  const say = useWords(volunteerWords);
  const announce = useAnnounce();
  const form = useForm({ defaultValues: { note } });
  const draft = useDraft(`volunteer:${personId}:note`, form);
  const { run, running, problem } = useMutationOnce(setNoteMutation, form);
  const submit = form.handleSubmit(async (given) => {
    const answer = await run({ personId, note: given.note.trim() || null });
    if (answer?.__typename !== 'Volunteer') return;
    draft.forget();
    announce(say('saved'));
    close();
  });
  const leave = () => {
    draft.forget();
    close();
  };
  return (
    <Panel label={say('editNote')} send={t('save')} submit={submit} running={running} close={leave}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <DraftNote draft={draft} begin={() => form.reset()} />
      <ProblemNote problem={problem} />
      <TextField form={form} name="note" label={t('note')} description={t('noteHelp')} multiline />
    </Panel>
  );
}
