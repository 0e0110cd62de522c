import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import { RetentionCard } from './retention-card.js';
import { retentionWords } from './words.js';
import './retention.css';

const retentionQuery = graphql(`
  query Retention($centreId: ID!) {
    retention(centreId: $centreId) {
      kind
      ...RetentionCard
    }
  }
`);

/** Each kind of data: how long it is kept, and what of it goes next month. */
export function RetentionPage() {
  const t = useWords(retentionWords);
  const { roles } = useCentre();
  const isTheirs = roles.includes('LEADER') || roles.includes('COORDINATOR');
  return <Page title={t('title')}>{isTheirs ? <Retention /> : <Empty title={t('notYours')} />}</Page>;
}

function Retention() {
  const t = useWords(retentionWords);
  const { id: centreId } = useCentre();
  const { data, waiting, problem, again } = useData(retentionQuery, { centreId });
  return (
    <>
      <p>{t('lead')}</p>
      <ProblemNote problem={problem} again={again} />
      {waiting && <Progress />}
      <ul className="cards">
        {data?.retention.map((rule) => (
          <li key={rule.kind}>
            <RetentionCard rule={rule} />
          </li>
        ))}
      </ul>
    </>
  );
}
