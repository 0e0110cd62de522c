import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { MessageCard } from '../../notifications/message-card.js';
import { Section } from '../../page/section.js';
import { PagedList } from './paged-list.js';
import { volunteerWords } from './words.js';

const volunteerMessagesQuery = graphql(`
  query VolunteerMessages($centreId: ID!, $personId: ID!, $after: String) {
    messages(centreId: $centreId, personId: $personId, first: 10, after: $after) {
      edges {
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

/** What they were told, and will be. */
export function ToldPart({ personId }: { readonly personId: string }) {
  const t = useWords(volunteerWords);
  return (
    <Section title={t('told')}>
      <PagedList
        query={volunteerMessagesQuery}
        personId={personId}
        pick={({ messages }) => messages}
        row={(message) => <MessageCard message={message} />}
        empty={t('neverTold')}
      />
    </Section>
  );
}
