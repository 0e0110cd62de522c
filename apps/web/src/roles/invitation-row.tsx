import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { shownPhone } from '../language/phone.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { rolesWords } from './words.js';

const invitationRowFragment = graphql(`
  fragment InvitationRow on Invitation {
    id
    role
    state
    value
    sentAt
    expiresAt
    person {
      id
      name
    }
    inviter {
      id
      name
    }
  }
`);

const inviteAgainMutation = graphql(`
  mutation InviteAgain($centreId: ID!, $idempotencyKey: String!, $input: InvitationInput!) {
    inviteAgain(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Invitation {
        id
        ...InvitationRow
        value
      }
    }
  }
`);

const revokeInvitationMutation = graphql(`
  mutation RevokeInvitation($centreId: ID!, $idempotencyKey: String!, $input: InvitationInput!) {
    revokeInvitation(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Invitation {
        id
        ...InvitationRow
      }
    }
  }
`);

/** An invitation without an answer: to whom, as what, until when; it can be sent again and taken back. */
export function InvitationRow({
  invitation: masked,
}: {
  readonly invitation: FragmentType<typeof invitationRowFragment>;
}) {
  const t = useWords(rolesWords);
  const format = useFormat();
  const [said, announce] = useState('');
  const again = useMutationOnce(inviteAgainMutation);
  const revoke = useMutationOnce(revokeInvitationMutation);
  const { id, role, state, value, sentAt, expiresAt, person, inviter } = unmask(invitationRowFragment, masked);
  const name = person?.name ?? t('hidden');
  const sendAgain = async () => {
    const answer = await again.run({ invitationId: id });
    if (answer?.__typename === 'Invitation') announce(t('sent', { to: shown(answer.value ?? '') }));
    if (answer?.__typename === 'InvitationAnswered') announce(t('answered'));
    if (answer?.__typename === 'NoAddress') announce(t('addressOnCard'));
  };
  const takeBack = async () => {
    const answer = await revoke.run({ invitationId: id });
    if (answer?.__typename === 'Invitation') announce(t('revoked'));
    if (answer?.__typename === 'InvitationAnswered') announce(t('answered'));
  };
  return (
    <article className="card role-row" aria-labelledby={`invitation-${id}`}>
      <div className="role-what">
        <h3 id={`invitation-${id}`} className="card-title">
          {name}
        </h3>
        <span>{t(role)}</span>
        <span>{state === 'EXPIRED' ? t('EXPIRED') : t('OPEN', { day: format.fullDate(expiresAt) })}</span>
      </div>
      <p className="quiet">
        {t('sentTo', { to: shown(value ?? ''), day: format.fullDate(sentAt) })}
        {inviter && `. ${t('by', { who: inviter.name })}`}
      </p>
      <p role="status">{said}</p>
      <ProblemNote problem={again.problem ?? revoke.problem} />
      <div className="button-row">
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={t('againOf', { name })}
          loading={again.running}
          onClick={() => void sendAgain()}
        >
          {t('again')}
        </Button>
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={t('revokeOf', { name })}
          loading={revoke.running}
          onClick={() => void takeBack()}
        >
          {t('revoke')}
        </Button>
      </div>
    </article>
  );
}

/** A phone number as people read it; an e-mail address as it is. */
function shown(value: string): string {
  return value.startsWith('+') ? shownPhone(value) : value;
}
