import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useWords } from '../../language/words.js';
import { MessageCard } from '../../notifications/message-card.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { Section } from '../../page/section.js';
import { useCentre } from '../../session/centre.js';
import { More } from './more.js';
import { personWords } from './words.js';

const messagesOfPersonQuery = graphql(`
  query MessagesOfPerson($centreId: ID!, $personId: ID!, $after: String) {
    messages(centreId: $centreId, personId: $personId, first: 10, after: $after) {
      edges {
        cursor
        node {
          id
          ...MessageCard
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** What a person was told, newest first. */
export function PersonMessages({ personId }: { readonly personId: string }) {
  const t = useWords(personWords);
  return (
    <Section title={t('told')}>
      <MessagesPart personId={personId} after={null} />
    </Section>
  );
}

function MessagesPart({ personId, after }: { readonly personId: string; readonly after: string | null }) {
  const t = useWords(personWords);
  const { id: centreId } = useCentre();
  const { data, waiting, problem, again } = useData(messagesOfPersonQuery, { centreId, personId, after });
  if (waiting) return <Progress />;
  const { edges = [], pageInfo } = data?.messages ?? {};
  return (
    <>
      <ProblemNote problem={problem} again={again} />
      {data && edges.length === 0 && !after && <p className="quiet">{t('toldNothing')}</p>}
      {edges.length > 0 && (
        <ul className="cards">
          {edges.map(({ node }) => (
            <li key={node.id}>
              <MessageCard message={node} />
            </li>
          ))}
        </ul>
      )}
      <More next={pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null} label={t('moreMessages')}>
        {(cursor) => <MessagesPart personId={personId} after={cursor} />}
      </More>
    </>
  );
}
