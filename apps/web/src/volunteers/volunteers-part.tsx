import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { VolunteerStatus } from '../gql/graphql.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import { VolunteerCard } from './volunteer-card.js';
import { volunteersWords } from './words.js';

const volunteersQuery = graphql(`
  query Volunteers($centreId: ID!, $status: VolunteerStatus, $search: String, $after: String) {
    volunteers(centreId: $centreId, status: $status, search: $search, first: 25, after: $after) {
      edges {
        node {
          id
          ...VolunteerCard
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** A page of volunteers, and after it the next ones when they are asked for: each page is a query of its own. */
export function VolunteersPart({
  status,
  search,
  after,
  nameOf,
  empty,
}: {
  readonly status: VolunteerStatus | undefined;
  readonly search: string | undefined;
  readonly after?: string;
  readonly nameOf: (code: string) => string;
  /** What stands here when there is nobody. */
  readonly empty: ReactNode;
}) {
  const t = useWords(volunteersWords);
  const { id: centreId } = useCentre();
  // «Show more» holds for what was shown then; what is asked for otherwise begins at its first page.
  const asked = JSON.stringify([status, search]);
  const [moreOf, setMoreOf] = useState<string | null>(null);
  const variables = { centreId, status: status ?? null, search: search ?? null, after: after ?? null };
  const { data, waiting, problem, again } = useData(volunteersQuery, variables);
  if (waiting) return <Progress />;
  const { edges = [], pageInfo } = data?.volunteers ?? {};
  return (
    <>
      <ProblemNote problem={problem} again={again} />
      {data && edges.length === 0 && !after && empty}
      {edges.length > 0 && (
        <ul className="cards">
          {edges.map(({ node }) => (
            <li key={node.id}>
              <VolunteerCard volunteer={node} nameOf={nameOf} />
            </li>
          ))}
        </ul>
      )}
      {pageInfo?.hasNextPage && pageInfo.endCursor && moreOf !== asked && (
        <Button variant="secondary" onClick={() => setMoreOf(asked)}>
          {t('more')}
        </Button>
      )}
      {moreOf === asked && pageInfo?.endCursor && (
        <VolunteersPart status={status} search={search} after={pageInfo.endCursor} nameOf={nameOf} empty={null} />
      )}
    </>
  );
}
