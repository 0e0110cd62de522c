import { Button } from '@digdir/designsystemet-react';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Section } from '../page/section.js';
import { useCentre } from '../session/centre.js';
import { callListWords } from './words.js';

const heldQuery = graphql(`
  query HeldMessages($centreId: ID!) {
    messages(centreId: $centreId, status: HELD, first: 100) {
      edges {
        node {
          id
          status
          dueAt
          person {
            id
            name
          }
        }
      }
    }
  }
`);

const releaseHeldMutation = graphql(`
  mutation ReleaseHeld($centreId: ID!, $idempotencyKey: String!, $input: ReleaseHeldInput!) {
    releaseHeld(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Message {
        id
        status
      }
    }
  }
`);

/** What was held back when a backup was restored, for somebody to decide; nothing when there is nothing. */
export function HeldMessages() {
  const t = useWords(callListWords);
  const format = useFormat();
  const { id: centreId } = useCentre();
  const { data, problem: unread, again } = useData(heldQuery, { centreId });
  const { run, running, problem } = useMutationOnce(releaseHeldMutation);
  const held = (data?.messages.edges ?? []).filter(({ node }) => node.status === 'HELD');
  if (held.length === 0) return <ProblemNote problem={unread} again={again} mayBeHidden />;
  return (
    <Section title={t('held')}>
      <p>{t('heldLead')}</p>
      <ProblemNote problem={problem} />
      <ul className="rows">
        {held.map(({ node: { id, dueAt, person } }) => {
          const name = person?.name ?? t('hidden');
          return (
            <li key={id}>
              <p>{t('heldTo', { name, when: format.shortDateTime(dueAt) })}</p>
              <div className="button-row">
                <Button
                  data-size="sm"
                  loading={running}
                  aria-label={t('heldSendLabel', { name })}
                  onClick={() => void run({ messageId: id, send: true })}
                >
                  {t('heldSend')}
                </Button>
                <Button
                  data-size="sm"
                  variant="secondary"
                  loading={running}
                  aria-label={t('heldDropLabel', { name })}
                  onClick={() => void run({ messageId: id, send: false })}
                >
                  {t('heldDrop')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
