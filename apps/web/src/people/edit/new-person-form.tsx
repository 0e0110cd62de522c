import { zodResolver } from '@hookform/resolvers/zod';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { DraftNote } from '../../forms/draft-note.js';
import { ErrorSummary } from '../../forms/error-summary.js';
import { Panel } from '../../forms/panel.js';
import { useDraft } from '../../forms/use-draft.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Doubles } from '../../people-finder/doubles.js';
import { type FoundPerson, foundPerson } from '../../people-finder/found-person.js';
import { registerPersonMutation } from '../../people-finder/register-person.js';
import { useCentre } from '../../session/centre.js';
import { useAnnounce } from '../../shell/announce.js';
import { PersonFields } from './person-fields.js';
import './person-form.css';
import { dropEmptyLines, inputOf, nobodyYet, type PersonValues, personSchema } from './person-values.js';
import { personFormWords } from './words.js';

const route = getRouteApi('/c/$centre/people/new');

/** The form of somebody new. Those whom it may be are shown before anybody is written down. */
export default function NewPersonForm() {
  const t = useWords(personFormWords);
  const { slug } = useCentre();
  const announce = useAnnounce();
  const navigate = route.useNavigate();
  const { name = '' } = route.useSearch();
  const year = Number(useFormat().localDate(useNow()).slice(0, 4));
  const schema = useMemo(() => personSchema(t, year), [t, year]);
  const begun = { ...nobodyYet, name };
  const form = useForm<PersonValues>({ resolver: zodResolver(schema), defaultValues: begun });
  const draft = useDraft('person:new', form);
  const { run, running, problem } = useMutationOnce(registerPersonMutation, form);
  const [doubles, setDoubles] = useState<readonly FoundPerson[]>([]);
  const show = (person: string) =>
    void navigate({ to: '/c/$centre/people/$person', params: { centre: slug, person }, replace: true });
  const register = async (values: PersonValues, confirmedNotDouble: boolean) => {
    dropEmptyLines(form);
    const answer = await run({ ...inputOf(values), confirmedNotDouble });
    setDoubles(answer?.__typename === 'PossibleDoubles' ? answer.people.map(foundPerson) : []);
    if (answer?.__typename !== 'Person') return;
    draft.forget();
    announce(t('saved', { name: values.name.trim() }));
    show(answer.id);
  };
  const submit = (confirmedNotDouble: boolean) =>
    void form.handleSubmit((values) => register(values, confirmedNotDouble))();
  return (
    <Panel
      label={t('newTitle')}
      send={t('save')}
      submit={(event) => {
        event?.preventDefault();
        submit(false);
      }}
      running={running}
      close={() => void navigate({ to: '/c/$centre/people', params: { centre: slug } })}
    >
      <DraftNote draft={draft} begin={() => form.reset(begun)} />
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <PersonFields form={form} />
      <ProblemNote problem={problem} again={() => submit(false)} />
      {doubles.length > 0 && <Doubles people={doubles} choose={({ id }) => show(id)} another={() => submit(true)} />}
    </Panel>
  );
}
