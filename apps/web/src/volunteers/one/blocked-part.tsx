import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import { useMutationOnce } from '../../forms/use-mutation-once.js';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { useCentre } from '../../session/centre.js';
import { useAnnounce } from '../../shell/announce.js';
import { type Edit, EditPart } from './edit-part.js';
import { volunteerWords } from './words.js';

const BlockForm = lazy(() => import('./block-form.js').then(({ BlockForm: form }) => ({ default: form })));

const blockedFragment = graphql(`
  fragment VolunteerBlocked on Volunteer {
    id
    blockedPairs {
      personId
      blockedAt
      person {
        id
        name
      }
    }
  }
`);

const unblockPairMutation = graphql(`
  mutation UnblockPair($centreId: ID!, $idempotencyKey: String!, $input: BlockedPairInput!) {
    unblockPair(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Volunteer {
        id
        ...VolunteerBlocked
      }
    }
  }
`);

/** Those with whom they are not to be paired. Why is kept nowhere. */
export function BlockedPart({
  volunteer,
  name,
}: {
  readonly volunteer: FragmentType<typeof blockedFragment>;
  readonly name: string;
}) {
  const t = useWords(volunteerWords);
  const format = useFormat();
  const { slug } = useCentre();
  const announce = useAnnounce();
  const { id: volunteerId, blockedPairs } = unmask(blockedFragment, volunteer);
  const { run, running, problem } = useMutationOnce(unblockPairMutation);
  const unblock = async (personId: string) => {
    if (running) return;
    const answer = await run({ volunteerId, personId });
    if (answer?.__typename === 'Volunteer') announce(t('saved'));
  };
  const block: Edit = {
    name: 'block',
    label: t('block'),
    shortcut: 'b',
    form: (close) => <BlockForm volunteerId={volunteerId} name={name} close={close} />,
  };
  return (
    <EditPart title={t('blocked')} edits={[block]}>
      <ProblemNote problem={problem} />
      {blockedPairs.length === 0 && <p className="quiet">{t('nobodyBlocked')}</p>}
      {blockedPairs.length > 0 && (
        <ul className="cards">
          {blockedPairs.map(({ personId, person, blockedAt }) => (
            <li key={personId} className="card card-facts">
              <Link to={`/c/${slug}/people/${personId}` as string}>{person?.name ?? t('hidden')}</Link>
              <span className="quiet">{t('blockedSince', { day: format.dayOfYear(format.localDate(blockedAt)) })}</span>
              <Button data-size="sm" variant="secondary" onClick={() => void unblock(personId)}>
                {t('unblock')}
                <span className="ds-sr-only">: {person?.name ?? t('hidden')}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </EditPart>
  );
}
