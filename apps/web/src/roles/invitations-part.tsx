import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { Section } from '../page/section.js';
import { More } from '../people/one/more.js';
import { useCentre } from '../session/centre.js';
import { InvitationRow } from './invitation-row.js';
import { rolesWords } from './words.js';

const invitationsQuery = graphql(`
  query Invitations($centreId: ID!, $after: String) {
    invitations(centreId: $centreId, waiting: true, first: 25, after: $after) {
      edges {
        node {
          id
          ...InvitationRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** The invitations that nobody has answered, the newest first. */
export function InvitationsPart() {
  const t = useWords(rolesWords);
  return (
    <Section title={t('invitations')}>
      <InvitationsList after={null} />
    </Section>
  );
}

function InvitationsList({ after }: { readonly after: string | null }) {
  const t = useWords(rolesWords);
  const { id: centreId } = useCentre();
  const { data, waiting, problem, again } = useData(invitationsQuery, { centreId, after });
  const { edges = [], pageInfo } = data?.invitations ?? {};
  return (
    <>
      <ProblemNote problem={problem} again={again} />
      {waiting && <Progress />}
      {data && edges.length === 0 && !after && <p className="quiet">{t('noInvitations')}</p>}
      {edges.length > 0 && (
        <ul className="cards">
          {edges.map(({ node }) => (
            <li key={node.id}>
              <InvitationRow invitation={node} />
            </li>
          ))}
        </ul>
      )}
      <More next={pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null} label={t('more')}>
        {(cursor) => <InvitationsList after={cursor} />}
      </More>
    </>
  );
}
