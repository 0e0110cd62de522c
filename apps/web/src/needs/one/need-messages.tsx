import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useWords } from '../../language/words.js';
import { MessageCard } from '../../notifications/message-card.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Section } from '../../page/section.js';
import { useCentre } from '../../session/centre.js';
import { needWords } from './words.js';

const needMessagesQuery = graphql(`
  query NeedMessages($centreId: ID!, $subjectIds: [ID!]) {
    messages(centreId: $centreId, subjectIds: $subjectIds, first: 50) {
      edges {
        node {
          id
          person {
            id
            name
          }
          ...MessageCard
        }
      }
    }
  }
`);

/** What people were told about this need, newest first. */
export function NeedMessages({
  subjectIds,
}: {
  /** The need, its questions, promises, dates and places: messages are about one of these. */
  readonly subjectIds: readonly string[];
}) {
  const t = useWords(needWords);
  const { id: centreId } = useCentre();
  const { data, problem, again } = useData(needMessagesQuery, { centreId, subjectIds: [...subjectIds] });
  const messages = data?.messages.edges.map(({ node }) => node) ?? [];
  return (
    <Section title={t('messages')}>
      <ProblemNote problem={problem} again={again} />
      {messages.length === 0 && <p className="quiet">{t('noMessages')}</p>}
      {messages.length > 0 && (
        <ul className="cards">
          {messages.map((message) => (
            <li key={message.id}>
              <MessageCard message={message} to={t('to', { who: message.person?.name ?? t('somebody') })} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
