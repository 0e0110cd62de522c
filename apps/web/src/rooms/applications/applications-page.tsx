import { Link } from '@tanstack/react-router';
import { useData } from '../../graphql/use-data.js';
import { useWords } from '../../language/words.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { useCentre } from '../../session/centre.js';
import { useRoomRights } from '../room-rights.js';
import '../rooms.css';
import { ApplicationList } from './application-list.js';
import { applicationsQuery } from './application-query.js';
import { applicationsWords } from './words.js';

/** The applications that wait: twenty in a row can be answered without touching the mouse. */
export function ApplicationsPage() {
  const t = useWords(applicationsWords);
  const { id: centreId, slug } = useCentre();
  const { runs } = useRoomRights();
  const { data, waiting, problem, again } = useData(applicationsQuery, { centreId, after: null }, { pause: !runs });
  const { edges = [], pageInfo } = data?.roomApplications ?? {};
  return (
    <Page
      title={t('title')}
      actions={
        <Link to="/c/$centre/rooms" params={{ centre: slug }}>
          {t('rooms')}
        </Link>
      }
    >
      <ProblemNote problem={problem} again={again} />
      {waiting && <Progress />}
      {data && edges.length === 0 && (
        <Empty title={t('none')}>
          <p>{t('noneHelp')}</p>
        </Empty>
      )}
      {edges.length > 0 && <ApplicationList applications={edges.map(({ node }) => node)} />}
      {pageInfo?.hasNextPage && <p className="quiet">{t('more')}</p>}
    </Page>
  );
}
