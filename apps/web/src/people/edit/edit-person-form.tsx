import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { DraftNote } from '../../forms/draft-note.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Panel } from '../../forms/panel.js';
import { useDraft } from '../../forms/use-draft.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import type { PersonEditFragment } from '../../gql/graphql.js';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useCentre } from '../../session/centre.js';
import { useAnnounce } from '../../shell/announce.js';
import { personEditFragment } from './person-edit.js';
import { PersonFields } from './person-fields.js';
import './person-form.css';
import { changesBetween, dropEmptyLines, inputOf, type PersonValues, personSchema } from './person-values.js';
import { personFormWords } from './words.js';

const updatePersonMutation = graphql(`
  mutation UpdatePerson($centreId: ID!, $idempotencyKey: String!, $input: UpdatePersonInput!) {
    updatePerson(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Person {
        id
        ...PersonEdit
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

/** The form with what we know. Only what was changed is sent. */
export default function EditPersonForm({
  person: masked,
}: {
  readonly person: FragmentType<typeof personEditFragment>;
}) {
  const t = useWords(personFormWords);
  const { slug } = useCentre();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const person = unmask(personEditFragment, masked);
  const year = Number(useFormat().localDate(useNow()).slice(0, 4));
  const schema = useMemo(() => personSchema(t, year), [t, year]);
  // As it was when the form was opened: what others change meanwhile does not move under the hands.
  const [before] = useState(() => valuesOf(person));
  const form = useForm<PersonValues>({ resolver: zodResolver(schema), defaultValues: before });
  const draft = useDraft(`person:${person.id}`, form);
  const { run, running, problem } = useMutationOnce(updatePersonMutation, form);
  const leave = () =>
    void navigate({ to: '/c/$centre/people/$person', params: { centre: slug, person: person.id }, replace: true });
  const save = async (values: PersonValues) => {
    dropEmptyLines(form);
    const answer = await run({ personId: person.id, ...changesBetween(inputOf(before), inputOf(values)) });
    if (answer?.__typename !== 'Person') return;
    draft.forget();
    announce(t('saved', { name: values.name.trim() }));
    leave();
  };
  const submit = () => void form.handleSubmit(save)();
  return (
    <Panel
      label={t('editTitle', { name: person.name })}
      send={t('save')}
      submit={(event) => {
        event?.preventDefault();
        submit();
      }}
      running={running}
      close={leave}
    >
      <DraftNote draft={draft} begin={() => form.reset(before)} />
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <PersonFields form={form} personId={person.id} />
      <ProblemNote problem={problem} again={submit} />
    </Panel>
  );
}

function valuesOf({
  name,
  contactPoints,
  preferredChannel,
  languages,
  address,
  ...known
}: PersonEditFragment): PersonValues {
  return {
    name,
    contactPoints: contactPoints.map(({ kind, value }) => ({ kind, value })),
    preferredChannel,
    languages: [...languages],
    street: address.street ?? '',
    postalCode: address.postalCode ?? '',
    city: address.city ?? '',
    district: address.district ?? '',
    birthYear: known.birthYear ? String(known.birthYear) : '',
    note: known.note ?? '',
  };
}
