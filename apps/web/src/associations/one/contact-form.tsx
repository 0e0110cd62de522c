import { Checkbox } from '@digdir/designsystemet-react';
import { useForm } from 'react-hook-form';
import { ErrorSummary } from '../../forms/error-summary.js';
import { SelectField, TextField } from '../../forms/field.js';
import { fieldId } from '../../forms/field-id.js';
import { Panel } from '../../forms/panel.js';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import type { AssociationContactRole } from '../../gql/graphql.js';
import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import type { FoundPerson } from '../../people-finder/found-person.js';
import { PersonFinder } from '../../people-finder/person-finder.js';
import { useAnnounce } from '../../shell/announce.js';
import { associationWords } from './words.js';

const addContactMutation = graphql(`
  mutation AddAssociationContact($centreId: ID!, $idempotencyKey: String!, $input: AddAssociationContactInput!) {
    addAssociationContact(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Association {
        id
        ...AssociationContacts
      }
      ... on DaysWrongWay {
        from
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

const roles = ['CONTACT', 'LEADER', 'DEPUTY', 'TREASURER', 'DELEGATE'] as const satisfies AssociationContactRole[];

interface Values {
  personId: FoundPerson | null;
  role: AssociationContactRole;
  mayBook: boolean;
  untilDate: string;
}

/** Somebody whom the centre knows speaks or books for an association, perhaps until a day. */
export function ContactForm({ associationId, close }: { readonly associationId: string; readonly close: () => void }) {
  const t = useWords(associationWords);
  const format = useFormat();
  const announce = useAnnounce();
  const form = useForm<Values>({ defaultValues: { personId: null, role: 'CONTACT', mayBook: true, untilDate: '' } });
  const { run, running, problem } = useMutationOnce(addContactMutation, form);
  const submit = form.handleSubmit(async ({ personId: person, role, mayBook, untilDate }) => {
    if (!person) return form.setError('personId', { message: t('choosePerson') });
    const answer = await run({ associationId, personId: person.id, role, mayBook, untilDate: untilDate || null });
    if (answer?.__typename === 'DaysWrongWay') {
      form.setError('untilDate', { message: t('wrongWay', { day: format.dayOfYear(answer.from) }) });
    }
    if (answer?.__typename !== 'Association') return;
    announce(t('saved'));
    close();
  });
  return (
    <Panel label={t('addContact')} send={t('add')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
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
      <SelectField form={form} name="role" label={t('role')}>
        {roles.map((role) => (
          <option key={role} value={role}>
            {t(role)}
          </option>
        ))}
      </SelectField>
      <Checkbox id={fieldId('mayBook')} label={t('mayBook')} {...form.register('mayBook')} />
      <TextField form={form} name="untilDate" label={t('untilDate')} description={t('untilHelp')} type="date" />
    </Panel>
  );
}
