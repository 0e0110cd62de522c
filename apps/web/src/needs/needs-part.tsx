import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { NeedState } from '../gql/graphql.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import { NeedCard } from './need-card.js';
import { needsWords } from './words.js';

const needsQuery = graphql(`
  query Needs($centreId: ID!, $states: [NeedState!], $kind: String, $search: String, $first: Int, $after: String) {
    needs(centreId: $centreId, states: $states, kind: $kind, search: $search, first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          ...NeedCard
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** Which needs are asked for. */
export interface NeedsFilter {
  readonly states: readonly NeedState[];
  readonly kind: string | undefined;
  readonly search: string | undefined;
}

/**
 * A page of needs, and after it the next ones when they are asked for. Each page is a query of its own, so that all of
 * them stay as things are.
 */
export function NeedsPart({
  filter,
  first,
  after,
  showState,
  empty,
}: {
  readonly filter: NeedsFilter;
  readonly first: number;
  readonly after?: string;
  readonly showState: boolean;
  /** What stands here when there is none. */
  readonly empty: ReactNode;
}) {
  const t = useWords(needsWords);
  const { id: centreId } = useCentre();
  // «Show more» holds for what was shown then; what is asked for otherwise begins at its first page.
  const asked = JSON.stringify(filter);
  const [moreOf, setMoreOf] = useState<string | null>(null);
  const more = moreOf === asked;
  const { states, kind, search } = filter;
  const { data, waiting, problem, again } = useData(needsQuery, {
    centreId,
    states: [...states],
    kind: kind ?? null,
    search: search ?? null,
    first,
    after: after ?? null,
  });
  if (waiting) return <Progress />;
  const { edges = [], pageInfo } = data?.needs ?? {};
  return (
    <>
      <ProblemNote problem={problem} again={again} />
      {data && edges.length === 0 && !after && empty}
      {edges.length > 0 && (
        <ul className="cards">
          {edges.map(({ node }) => (
            <li key={node.id}>
              <NeedCard need={node} showState={showState} level={showState ? 'h2' : 'h3'} />
            </li>
          ))}
        </ul>
      )}
      {pageInfo?.hasNextPage && pageInfo.endCursor && !more && (
        <Button variant="secondary" onClick={() => setMoreOf(asked)}>
          {t('more')}
        </Button>
      )}
      {more && pageInfo?.endCursor && (
        <NeedsPart filter={filter} first={first} after={pageInfo.endCursor} showState={showState} empty={null} />
      )}
    </>
  );
}
