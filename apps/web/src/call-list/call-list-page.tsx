import { getRouteApi } from '@tanstack/react-router';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import { useAtTheDesk } from '../session/desk.js';
import '../today/today.css';
import './call-card.js';
import './call-list.css';
import { Calls } from './calls.js';
import { HeldMessages } from './held.js';
import { callListWords } from './words.js';

const route = getRouteApi('/c/$centre/call-list');

const callListQuery = graphql(`
  query CallList($centreId: ID!) {
    callList(centreId: $centreId, first: 100) {
      edges {
        node {
          id
          ...CallCard
        }
      }
    }
  }
`);

/** Whom somebody has to ring, and what to say; what has waited longest first. */
export function CallListPage() {
  const t = useWords(callListWords);
  const { message } = route.useSearch();
  const atTheDesk = useAtTheDesk();
  const { id: centreId } = useCentre();
  const { data, waiting, problem, again } = useData(callListQuery, { centreId }, { pause: !atTheDesk });
  return (
    <Page title={t('title')}>
      {!atTheDesk && <Empty title={t('notYours')} />}
      <ProblemNote problem={problem} again={again} />
      {atTheDesk && <HeldMessages />}
      {waiting && <Progress />}
      {data && <Calls messages={data.callList.edges} begin={message ?? null} />}
    </Page>
  );
}
