import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
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
          status
          channel
          subject
          body
          language
          dueAt
          acceptedAt
          calledAt
          person {
            id
            name
          }
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
  const format = useFormat();
  const { id: centreId } = useCentre();
  const { data, problem, again } = useData(needMessagesQuery, { centreId, subjectIds: [...subjectIds] });
  const messages = data?.messages.edges.map(({ node }) => node) ?? [];
  const stateOf = ({ status, dueAt, acceptedAt, calledAt }: (typeof messages)[number]) => {
    if (status === 'SCHEDULED') return t('SCHEDULED', { when: format.shortDateTime(dueAt) });
    if (status === 'ACCEPTED') return t('ACCEPTED_MESSAGE', { when: format.shortDateTime(acceptedAt ?? dueAt) });
    if (status === 'CALLED') return t('CALLED', { when: format.shortDateTime(calledAt ?? dueAt) });
    return t(status === 'WITHDRAWN' ? 'message_WITHDRAWN' : status);
  };
  return (
    <Section title={t('messages')}>
      <ProblemNote problem={problem} again={again} />
      {messages.length === 0 && <p className="quiet">{t('noMessages')}</p>}
      {messages.length > 0 && (
        <ul className="cards">
          {messages.map((message) => (
            <li key={message.id} className="card">
              <p className="card-facts">
                <strong lang={message.language ?? undefined}>{message.subject ?? t('noWords')}</strong>
                <span>{t('to', { who: message.person?.name ?? t('somebody') })}</span>
                <span className="quiet">
                  {stateOf(message)}
                  {message.channel && `, ${t(message.channel)}`}
                </span>
              </p>
              {message.body && (
                <details className="fold">
                  <summary>{t('readIt')}</summary>
                  <p className="message-body" lang={message.language ?? undefined}>
                    {message.body}
                  </p>
                </details>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
