import { useForm } from 'react-hook-form';
import { ErrorSummary } from '../../forms/error-summary.js';
import { fieldId } from '../../forms/field-id.js';
import { Panel } from '../../forms/panel.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import type { FoundPerson } from '../../people-finder/found-person.js';
import { PersonFinder } from '../../people-finder/person-finder.js';
import { useAnnounce } from '../../shell/announce.js';
import { volunteerFormWords } from '../form-words.js';
import { volunteerWords } from './words.js';

const blockPairMutation = graphql(`
  mutation BlockPair($centreId: ID!, $idempotencyKey: String!, $input: BlockedPairInput!) {
    blockPair(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Volunteer {
        id
        ...VolunteerBlocked
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

interface Values {
  personId: FoundPerson | null;
}

/** With whom a volunteer is not to be paired: a person, found while typing. */
export function BlockForm({
  volunteerId,
  name,
  close,
}: {
  readonly volunteerId: string;
  readonly name: string;
  readonly close: () => void;
}) {
  const t = useWords(volunteerWords);
  const say = useWords(volunteerFormWords);
  const announce = useAnnounce();
  const form = useForm<Values>({ defaultValues: { personId: null } });
  const { run, running, problem } = useMutationOnce(blockPairMutation, form);
  const submit = form.handleSubmit(async ({ personId: person }) => {
    if (!person) return form.setError('personId', { message: say('choosePerson') });
    const answer = await run({ volunteerId, personId: person.id });
    if (answer?.__typename !== 'Volunteer') return;
    announce(t('saved'));
    close();
  });
  return (
    <Panel label={t('block')} send={t('blockIt')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      <PersonFinder
        id={fieldId('personId')}
        label={t('blockWhom', { name })}
        description={t('blockHelp')}
        error={form.formState.errors.personId?.message}
        person={form.watch('personId')}
        choose={(person) => {
          form.setValue('personId', person);
          form.clearErrors('personId');
        }}
      />
    </Panel>
  );
}
