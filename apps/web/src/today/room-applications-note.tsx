import { Link } from '@tanstack/react-router';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { useCentre } from '../session/centre.js';
import { todayWords } from './words.js';

const waitingApplicationsQuery = graphql(`
  query WaitingApplications($centreId: ID!) {
    roomApplications(centreId: $centreId, first: 25) {
      edges {
        node {
          id
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** How many applications for rooms wait for an answer, for those who may give one; nothing when none does. */
export function RoomApplicationsNote() {
  const t = useWords(todayWords);
  const { id: centreId, slug, roles } = useCentre();
  const decides = roles.includes('LEADER') || roles.includes('STAFF');
  const { data, problem, again } = useData(waitingApplicationsQuery, { centreId }, { pause: !decides });
  const { edges = [], pageInfo } = data?.roomApplications ?? {};
  if (edges.length === 0) return <ProblemNote problem={problem} again={again} mayBeHidden />;
  return (
    <section className="todo" aria-labelledby="room-applications">
      <h2 id="room-applications" className="ds-heading" data-size="xs">
        {t('roomApplications')}{' '}
        <span className="todo-count">{`${edges.length}${pageInfo?.hasNextPage ? '+' : ''}`}</span>
      </h2>
      <Link to="/c/$centre/rooms/applications" params={{ centre: slug }} className="todo-more">
        {t('answerApplications')}
      </Link>
    </section>
  );
}
