import { getRouteApi, Link } from '@tanstack/react-router';
import { useData } from '../../graphql/use-data.js';
import { useWords } from '../../language/words.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { useCentre } from '../../session/centre.js';
import { placesQuery } from '../edit/edit-mutations.js';
import { useRoomRights } from '../room-rights.js';
import '../rooms.css';
import { OverruleForm } from './overrule-form.js';
import { overruleWords } from './words.js';

const route = getRouteApi('/c/$centre/rooms/overrule');

/** Rooms are closed, or something goes before others: with a look at who has to give way before it is done. */
export function OverrulePage() {
  const t = useWords(overruleWords);
  const { id: centreId, slug } = useCentre();
  const { runs, leads } = useRoomRights();
  const { what = 'block', room } = route.useSearch();
  const { data, waiting, problem, again } = useData(placesQuery, { centreId }, { pause: !runs });
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
      {!runs && <Empty title={t('notYours')} />}
      {data && <OverruleForm rooms={data.rooms} what={leads ? what : 'block'} room={room} leads={leads} />}
    </Page>
  );
}
