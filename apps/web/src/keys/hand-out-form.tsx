import { Radio } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { ErrorSummary } from '../forms/error-summary.js';
import { TextField } from '../forms/field.js';
import { fieldId } from '../forms/field-id.js';
import { Panel } from '../forms/panel.js';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useNow } from '../language/centre-clock.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import type { FoundPerson } from '../people-finder/found-person.js';
import { PersonFinder } from '../people-finder/person-finder.js';
import { useCentre } from '../session/centre.js';
import { useAnnounce } from '../shell/announce.js';
import { keysWords } from './words.js';

const likelyQuery = graphql(`
  query LikelyKeyHolders($centreId: ID!, $keyId: ID!) {
    likelyKeyHolders(centreId: $centreId, keyId: $keyId) {
      personId
      name
      start
      dueOn
      association {
        id
        name
      }
    }
  }
`);

const handOutMutation = graphql(`
  mutation HandOutKey($centreId: ID!, $idempotencyKey: String!, $input: HandOutKeyInput!) {
    handOutKey(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on KeyAlreadyOut {
        handout {
          id
          person {
            id
            name
          }
        }
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
  dueOn: string;
}

/** Hands one out: to somebody who is here soon, in one tap, or to anybody the centre knows. */
export function HandOutForm({
  keyId,
  name,
  close,
}: {
  readonly keyId: string;
  readonly name: string;
  readonly close: () => void;
}) {
  const t = useWords(keysWords);
  const format = useFormat();
  const announce = useAnnounce();
  const { id: centreId } = useCentre();
  const today = format.localDate(useNow());
  const { data, waiting, problem: unread } = useData(likelyQuery, { centreId, keyId });
  const likely = data?.likelyKeyHolders ?? [];
  // The id of somebody who is here soon; `other` for anybody else.
  const [chosen, setChosen] = useState<string | null>(null);
  const form = useForm<Values>({ defaultValues: { personId: null, dueOn: today } });
  const { run, running, problem } = useMutationOnce(handOutMutation, form);
  const soon = likely.find(({ personId }) => personId === chosen);
  const submit = form.handleSubmit(async ({ personId: found, dueOn }) => {
    const to = soon ? { id: soon.personId, name: soon.name } : found;
    if (!to) return form.setError('personId', { message: t('choosePerson') });
    const associationId = soon?.association?.id ?? null;
    const answer = await run({ keyId, personId: to.id, associationId, dueOn: dueOn || null });
    if (answer?.__typename === 'KeyDayOver') form.setError('dueOn', { message: t('dayOver') });
    if (answer?.__typename === 'KeyAlreadyOut') {
      form.setError('personId', { message: t('alreadyOut', { who: answer.handout.person?.name ?? t('forgotten') }) });
    }
    if (answer?.__typename !== 'KeyHandout') return;
    announce(t('handed', { name, who: to.name }));
    close();
  });
  if (waiting) return <Progress />;
  return (
    <Panel label={t('handOutOf', { name })} send={t('handOut')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem ?? unread} />
      {likely.length > 0 && (
        <fieldset className="key-choice">
          <legend>{t('to')}</legend>
          {likely.map(({ personId, name: who, start, dueOn, association }) => (
            <Radio
              key={personId}
              name="holder"
              value={personId}
              label={who}
              description={`${association?.name ?? ''}, ${t('there', { when: format.dateTime(start) })}`}
              checked={chosen === personId}
              onChange={() => {
                setChosen(personId);
                form.setValue('dueOn', dueOn);
                form.clearErrors('personId');
              }}
            />
          ))}
          <Radio
            name="holder"
            value="other"
            label={t('somebodyElse')}
            checked={chosen === 'other'}
            onChange={() => setChosen('other')}
          />
        </fieldset>
      )}
      {(likely.length === 0 || chosen === 'other') && (
        <PersonFinder
          id={fieldId('personId')}
          label={t('person')}
          error={form.formState.errors.personId?.message}
          person={form.watch('personId')}
          choose={(person) => {
            form.setValue('personId', person);
            form.clearErrors('personId');
          }}
          canRegister
        />
      )}
      <TextField form={form} name="dueOn" label={t('dueOn')} description={t('dueHelp')} type="date" />
    </Panel>
  );
}
