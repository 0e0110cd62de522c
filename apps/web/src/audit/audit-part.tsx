import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { More } from '../people/one/more.js';
import { instantOf } from '../phone-form/local-instant.js';
import { useCentre } from '../session/centre.js';
import { AuditEntryRow } from './audit-entry.js';
import type { Filters } from './audit-filters.js';
import { looks } from './looks.js';
import { auditWords } from './words.js';

const auditQuery = graphql(`
  query Audit(
    $centreId: ID!
    $personId: ID
    $subjectId: ID
    $deed: AuditDeed
    $lookedAt: String
    $onlyRefused: Boolean
    $from: DateTime
    $to: DateTime
    $after: String
  ) {
    audit(
      centreId: $centreId
      personId: $personId
      subjectId: $subjectId
      deed: $deed
      lookedAt: $lookedAt
      onlyRefused: $onlyRefused
      from: $from
      to: $to
      first: 50
      after: $after
    ) {
      edges {
        node {
          id
          ...AuditEntryRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The rows that fit, newest first, page by page: each page is a query of its own. */
export function AuditPart({ filters, after }: { readonly filters: Filters; readonly after?: string }) {
  const t = useWords(auditWords);
  const { id: centreId, zone } = useCentre();
  const asked = { ...askedBy(filters, zone), centreId, after: after ?? null };
  // A look at the audit is one for each opening: the screen does not look by itself.
  const { data, waiting, problem, again } = useData(auditQuery, asked, { live: false });
  if (waiting) return <Progress />;
  const { edges = [], pageInfo } = data?.audit ?? {};
  const next = pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  return (
    <>
      <ProblemNote problem={problem} again={again} />
      {data && edges.length === 0 && !after && (
        <Empty title={t('nothing')}>
          <p>{t('nothingHelp')}</p>
        </Empty>
      )}
      {edges.length > 0 && (
        <ul className="audit-list">
          {edges.map(({ node }) => (
            <li key={node.id}>
              <AuditEntryRow entry={node} />
            </li>
          ))}
        </ul>
      )}
      <More next={next} label={t('more')}>
        {(cursor) => <AuditPart filters={filters} after={cursor} />}
      </More>
    </>
  );
}

/** What is asked of the program; a day is from its first midnight to its last, in the centre's zone. */
function askedBy({ who, whom, what, from, to }: Filters, zone: string) {
  return {
    personId: who ?? null,
    subjectId: whom ?? null,
    deed: what === 'done' ? ('DID' as const) : what === 'read' ? ('READ' as const) : null,
    onlyRefused: what === 'refused' ? true : null,
    lookedAt: looks.find((look) => look === what) ?? null,
    from: isDay(from) ? instantOf(from, '00:00', zone) : null,
    to: isDay(to) ? instantOf(to, '24:00', zone) : null,
  };
}

function isDay(given: string | undefined): given is string {
  return given !== undefined && /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given));
}
