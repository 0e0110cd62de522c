import { useForm } from 'react-hook-form';
import { ErrorSummary } from '../forms/error-summary.js';
import { SelectField } from '../forms/field.js';
import { fieldId } from '../forms/field-id.js';
import { Panel } from '../forms/panel.js';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { graphql } from '../graphql/graphql.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import type { FoundPerson } from '../people-finder/found-person.js';
import { PersonFinder } from '../people-finder/person-finder.js';
import { useCentre } from '../session/centre.js';
import { useAnnounce } from '../shell/announce.js';
import './holder-row.js';
import { everyRole, invitedRoles } from './roles.js';
import { rolesWords } from './words.js';

const grantRoleMutation = graphql(`
  mutation GrantRole($centreId: ID!, $idempotencyKey: String!, $input: RoleInput!) {
    grantRole(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on RoleHolder {
        id
        ...HolderRow
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
  role: (typeof everyRole)[number];
}

/** Makes somebody whom the centre knows something in it, at once. */
export function GiveForm({ close }: { readonly close: () => void }) {
  const t = useWords(rolesWords);
  const announce = useAnnounce();
  const { roles } = useCentre();
  const form = useForm<Values>({ defaultValues: { personId: null, role: 'VOLUNTEER' } });
  const { run, running, problem } = useMutationOnce(grantRoleMutation, form);
  const submit = form.handleSubmit(async ({ personId: person, role }) => {
    if (!person) return form.setError('personId', { message: t('choose') });
    const answer = await run({ personId: person.id, role });
    if (answer?.__typename === 'NotOneself') form.setError('personId', { message: t('notOneself') });
    if (answer?.__typename === 'NoAddress') form.setError('personId', { message: t('addressOnCard') });
    if (answer?.__typename !== 'RoleHolder') return;
    announce(t('given', { name: person.name }));
    close();
  });
  return (
    <Panel label={t('give')} send={t('giveIt')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      <PersonFinder
        id={fieldId('personId')}
        label={t('whom')}
        description={t('giveLead')}
        error={form.formState.errors.personId?.message}
        person={form.watch('personId')}
        choose={(person) => {
          form.setValue('personId', person);
          form.clearErrors('personId');
        }}
      />
      <SelectField form={form} name="role" label={t('role')}>
        {(roles.includes('COORDINATOR') ? everyRole : invitedRoles).map((role) => (
          <option key={role} value={role}>
            {t(role)}
          </option>
        ))}
      </SelectField>
    </Panel>
  );
}
