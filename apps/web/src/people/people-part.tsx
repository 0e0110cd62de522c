import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import { PersonRow } from './person-row.js';
import { peopleWords } from './words.js';

const peopleQuery = graphql(`
  query People($centreId: ID!, $search: String, $after: String) {
    people(centreId: $centreId, search: $search, first: 25, after: $after) {
      edges {
        cursor
        node {
          id
          ...PersonRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** A page of people, and after it the next one when it is asked for. */
export function PeoplePart({ search, after = null }: { readonly search: string; readonly after?: string | null }) {
  const t = useWords(peopleWords);
  const { id: centreId } = useCentre();
  // «Show more» holds for what was searched for then.
  const [moreOf, setMoreOf] = useState<string | null>(null);
  const more = moreOf === search;
  const { data, waiting, isOlder, problem, again } = useData(peopleQuery, { centreId, search: search || null, after });
  const { edges = [], pageInfo } = data?.people ?? {};
  const count = t(pageInfo?.hasNextPage ? 'moreThan' : 'found', { count: edges.length });
  return (
    <>
      <ProblemNote problem={problem} again={again} />
      {!after && (
        <p role="status" className="quiet people-count">
          {search !== '' && (waiting || isOlder ? t('looking') : data && count)}
        </p>
      )}
      {waiting && <Progress />}
      {data && !isOlder && edges.length === 0 && !after && (
        <Empty title={search ? t('nobodyFound', { search }) : t('nobodyYet')}>
          <p>{t(search ? 'nobodyFoundHelp' : 'nobodyYetHelp')}</p>
        </Empty>
      )}
      {edges.length > 0 && (
        <ul className="cards people">
          {edges.map(({ node }) => (
            <li key={node.id}>
              <PersonRow person={node} />
            </li>
          ))}
        </ul>
      )}
      {pageInfo?.hasNextPage && pageInfo.endCursor && !more && (
        <Button variant="secondary" onClick={() => setMoreOf(search)}>
          {t('more')}
        </Button>
      )}
      {more && pageInfo?.endCursor && <PeoplePart search={search} after={pageInfo.endCursor} />}
    </>
  );
}
