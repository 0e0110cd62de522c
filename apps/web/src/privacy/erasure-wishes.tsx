import { Button, Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from '@tanstack/react-router';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Section } from '../page/section.js';
import { useCentre } from '../session/centre.js';
import { privacyWords } from './words.js';

const erasuresQuery = graphql(`
  query Erasures($centreId: ID!) {
    erasures(centreId: $centreId, first: 100) {
      edges {
        node {
          id
          status
          askedAt
          person {
            id
            name
          }
        }
      }
    }
  }
`);

const decideErasureMutation = graphql(`
  mutation DecideErasure($centreId: ID!, $idempotencyKey: String!, $input: DecideErasureInput!) {
    decideErasure(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Erasure {
        id
        status
      }
      ... on ErasureNotPossible {
        obstacle
      }
    }
  }
`);

/** Those who want to be erased and wait for the leader; nothing when there is nobody. */
export function ErasureWishes() {
  const t = useWords(privacyWords);
  const format = useFormat();
  const { id: centreId, slug, roles } = useCentre();
  const { data, problem: unread, again } = useData(erasuresQuery, { centreId });
  const { run, running, problem } = useMutationOnce(decideErasureMutation);
  const waiting = (data?.erasures.edges ?? []).filter(({ node }) => node.status === 'ASKED' && node.person);
  if (waiting.length === 0) return <ProblemNote problem={unread} again={again} mayBeHidden />;
  return (
    <Section title={t('wishes')}>
      <ProblemNote problem={problem} />
      <ul className="rows">
        {waiting.map(({ node: { id, askedAt, person } }) => (
          <li key={id}>
            <p>
              <Link asChild>
                <RouterLink to="/c/$centre/people/$person" params={{ centre: slug, person: person?.id ?? '' }}>
                  {person?.name}
                </RouterLink>
              </Link>
            </p>
            <p>{t('erasureAsked', { when: format.fullDate(askedAt) })}</p>
            {roles.includes('LEADER') && (
              <div className="button-row">
                <Button
                  data-size="sm"
                  data-color="danger"
                  loading={running}
                  aria-label={t('decideEraseLabel', { name: person?.name ?? '' })}
                  onClick={() => void run({ erasureId: id, erase: true })}
                >
                  {t('decideErase')}
                </Button>
                <Button
                  data-size="sm"
                  variant="secondary"
                  loading={running}
                  aria-label={t('decideKeepLabel', { name: person?.name ?? '' })}
                  onClick={() => void run({ erasureId: id, erase: false })}
                >
                  {t('decideKeep')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
