import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { AssociationCategory, AssociationStatus } from '../gql/graphql.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import { AssociationCard } from './association-card.js';
import { associationsWords } from './words.js';

const associationsQuery = graphql(`
  query Associations(
    $centreId: ID!
    $status: AssociationStatus
    $category: AssociationCategory
    $search: String
    $after: String
  ) {
    associations(centreId: $centreId, status: $status, category: $category, search: $search, first: 25, after: $after) {
      edges {
        node {
          id
          ...AssociationCard
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** How the list is narrowed down. */
export interface Narrowed {
  readonly status: AssociationStatus | undefined;
  readonly category: AssociationCategory | undefined;
  readonly search: string | undefined;
}

/** A page of associations, and after it the next ones when they are asked for: each page is a query of its own. */
export function AssociationsPart({
  narrowed,
  after,
  empty,
}: {
  readonly narrowed: Narrowed;
  readonly after?: string;
  /** What stands here when there are none. */
  readonly empty: ReactNode;
}) {
  const t = useWords(associationsWords);
  const { id: centreId } = useCentre();
  const { status, category, search } = narrowed;
  // «Show more» holds for what was shown then; what is asked for otherwise begins at its first page.
  const asked = JSON.stringify([status, category, search]);
  const [moreOf, setMoreOf] = useState<string | null>(null);
  const { data, waiting, problem, again } = useData(associationsQuery, {
    centreId,
    status: status ?? null,
    category: category ?? null,
    search: search ?? null,
    after: after ?? null,
  });
  if (waiting) return <Progress />;
  const { edges = [], pageInfo } = data?.associations ?? {};
  return (
    <>
      <ProblemNote problem={problem} again={again} />
      {data && edges.length === 0 && !after && empty}
      {edges.length > 0 && (
        <ul className="cards">
          {edges.map(({ node }) => (
            <li key={node.id}>
              <AssociationCard association={node} />
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
        <AssociationsPart narrowed={narrowed} after={pageInfo.endCursor} empty={null} />
      )}
    </>
  );
}
