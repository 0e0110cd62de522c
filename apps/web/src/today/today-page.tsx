import { Link, Navigate } from '@tanstack/react-router';
import { useData } from '../graphql/use-data.js';
import { useNow } from '../language/centre-clock.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import { useAtTheDesk } from '../session/desk.js';
import { TodayDesk } from './today-desk.js';
import { todayQuery } from './today-query.js';
import './today.css';
import { useDays } from './use-day.js';
import { todayWords } from './words.js';

/**
 * The page that stays open all day: who comes, and what waits for somebody, each with its next step. Everybody begins
 * here: a volunteer is led on to their own page, a contact person to their association.
 */
export function TodayPage() {
  const t = useWords(todayWords);
  const format = useFormat();
  const now = useNow();
  const { id: centreId, slug, roles } = useCentre();
  const atTheDesk = useAtTheDesk();
  const { data, waiting, problem, again } = useData(todayQuery, { centreId, ...useDays() }, { pause: !atTheDesk });
  if (!atTheDesk && roles.includes('VOLUNTEER')) {
    return <Navigate to="/c/$centre/me" params={{ centre: slug }} replace />;
  }
  if (!atTheDesk && roles.includes('CONTACT')) {
    return <Navigate to="/c/$centre/my-associations" params={{ centre: slug }} replace />;
  }
  return (
    <Page
      title={t('title')}
      actions={
        atTheDesk && (
          <Link to="/c/$centre/needs/new" params={{ centre: slug }} className="button-link">
            {t('register')}
          </Link>
        )
      }
    >
      <p className="quiet">{format.date(now)}</p>
      {!atTheDesk && (
        <Empty title={t('notYours')}>
          <p>{t('notYoursHelp')}</p>
        </Empty>
      )}
      <ProblemNote problem={problem} again={again} />
      {waiting && <Progress />}
      {data && <TodayDesk data={data} />}
    </Page>
  );
}
