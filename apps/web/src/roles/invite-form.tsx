import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { ErrorSummary } from '../forms/error-summary.js';
import { SelectField, TextField } from '../forms/field.js';
import { Panel } from '../forms/panel.js';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { graphql } from '../graphql/graphql.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Doubles } from '../people-finder/doubles.js';
import { type FoundPerson, foundPerson } from '../people-finder/found-person.js';
import { useAnnounce } from '../shell/announce.js';
import './invitation-row.js';
import { invitedRoles } from './roles.js';
import { rolesWords } from './words.js';

const inviteSomebodyMutation = graphql(`
  mutation InviteSomebody($centreId: ID!, $idempotencyKey: String!, $input: InviteSomebodyInput!) {
    inviteSomebody(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Invitation {
        id
        ...InvitationRow
        value
      }
      ... on PossibleDoubles {
        people {
          id
          ...FoundPerson
        }
      }
      ... on NoAddress {
        personId
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
  name: string;
  address: string;
  role: (typeof invitedRoles)[number];
}

/** Invites somebody: a name, an address and a role. Who may be known already is asked about before anything is sent. */
export function InviteForm({ close }: { readonly close: () => void }) {
  const t = useWords(rolesWords);
  const announce = useAnnounce();
  const form = useForm<Values>({ defaultValues: { name: '', address: '', role: 'STAFF' } });
  const { run, running, problem } = useMutationOnce(inviteSomebodyMutation, form);
  const [doubles, setDoubles] = useState<readonly FoundPerson[]>([]);
  const invite = async (values: Values, whom: { personId?: string; confirmedNotDouble?: boolean }) => {
    const { role, name, address } = values;
    const input = whom.personId
      ? { role, ...whom }
      : { role, name: name.trim(), address: address.trim() || null, ...whom };
    const answer = await run(input);
    setDoubles(answer?.__typename === 'PossibleDoubles' ? answer.people.map(foundPerson) : []);
    if (answer?.__typename === 'AlreadyInvited') form.setError('role', { message: t('alreadyInvited') });
    if (answer?.__typename === 'HoldsRole') form.setError('role', { message: t('holdsRole') });
    if (answer?.__typename === 'NoAddress') {
      form.setError('address', { message: t(answer.personId ? 'addressOnCard' : 'addressMissing') });
    }
    if (answer?.__typename !== 'Invitation') return;
    announce(t('sent', { to: answer.value ?? '' }));
    close();
  };
  const submit = form.handleSubmit(async (values) => {
    if (!values.name.trim()) return form.setError('name', { message: t('nameMissing') });
    if (!values.address.trim()) return form.setError('address', { message: t('addressMissing') });
    await invite(values, {});
  });
  return (
    <Panel label={t('invite')} send={t('send')} submit={submit} running={running} close={close}>
      <ErrorSummary errors={form.formState.errors} submitCount={form.formState.submitCount} />
      <ProblemNote problem={problem} />
      <p>{t('inviteLead')}</p>
      <TextField form={form} name="name" label={t('name')} autoComplete="off" />
      <TextField form={form} name="address" label={t('address')} autoComplete="off" autoCapitalize="none" />
      <SelectField form={form} name="role" label={t('role')}>
        {invitedRoles.map((role) => (
          <option key={role} value={role}>
            {t(role)}
          </option>
        ))}
      </SelectField>
      {doubles.length > 0 && (
        <Doubles
          people={doubles}
          choose={({ id }) => void invite(form.getValues(), { personId: id })}
          another={() => void invite(form.getValues(), { confirmedNotDouble: true })}
        />
      )}
    </Panel>
  );
}
