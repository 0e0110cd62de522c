import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import type { TypedDocumentNode } from 'urql';
import { useData } from '../../graphql/use-data.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { useCentre } from '../../session/centre.js';
import { volunteersWords } from '../words.js';

/** A page of something of one person. */
interface Pages<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly endCursor?: string | null; readonly hasNextPage: boolean };
}

/** A list of what belongs to one person, newest first, page by page: each page is a query of its own. */
export function PagedList<Result, Node extends { readonly id: string }>({
  query,
  personId,
  after,
  pick,
  row,
  empty,
}: {
  readonly query: TypedDocumentNode<Result, { centreId: string; personId: string; after: string | null }>;
  readonly personId: string;
  readonly after?: string;
  readonly pick: (result: Result) => Pages<Node>;
  readonly row: (node: Node) => ReactNode;
  /** What is said when there is nothing at all. */
  readonly empty: string;
}) {
  const t = useWords(volunteersWords);
  const { id: centreId } = useCentre();
  const [more, setMore] = useState(false);
  const { data, waiting, problem, again } = useData(query, { centreId, personId, after: after ?? null });
  if (waiting) return <Progress />;
  const { edges = [], pageInfo } = data ? pick(data) : {};
  const next = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      <ProblemNote problem={problem} again={again} />
      {data && edges.length === 0 && !after && <p className="quiet">{empty}</p>}
      {edges.length > 0 && (
        <ul className="cards">
          {edges.map(({ node }) => (
            <li key={node.id}>{row(node)}</li>
          ))}
        </ul>
      )}
      {next && !more && (
        <div>
          <Button variant="secondary" data-size="sm" onClick={() => setMore(true)}>
            {t('more')}
          </Button>
        </div>
      )}
      {next && more && <PagedList query={query} personId={personId} after={next} pick={pick} row={row} empty={empty} />}
    </>
  );
}
