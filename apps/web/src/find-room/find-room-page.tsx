import { getRouteApi } from '@tanstack/react-router';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import './find-room.css';
import { FoundRoom } from './found-room.js';
import { asked, noWish, type Wish } from './wish.js';
import { WishForm } from './wish-form.js';
import { findRoomWords } from './words.js';

const route = getRouteApi('/c/$centre/rooms/find');

const findRoomsQuery = graphql(`
  query FindRooms($centreId: ID!, $wish: RoomWishInput!) {
    findRooms(centreId: $centreId, wish: $wish) {
      problem
      dates
      rooms {
        roomId
        ...FoundRoomCard
      }
    }
  }
`);

/** A room is looked for by when, for how many and what must be there; what is found leads into the booking. */
export function FindRoomPage() {
  const t = useWords(findRoomWords);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const wish: Wish = { ...noWish, ...Object.fromEntries(Object.entries(search).filter(([, value]) => value)) };
  const find = (sought: Wish) => void navigate({ search: { ...sought }, resetScroll: false });
  return (
    <Page title={t('title')}>
      <p>{t('lead')}</p>
      <WishForm wish={wish} onFind={find} />
      <Found wish={wish} onWish={find} />
    </Page>
  );
}

function Found({ wish, onWish }: { readonly wish: Wish; readonly onWish: (wish: Wish) => void }) {
  const t = useWords(findRoomWords);
  const { id: centreId } = useCentre();
  const sought = asked(wish);
  const nothing = { when: { startDate: '', startTime: '', minutes: 0 } };
  const { data, waiting, problem, again } = useData(
    findRoomsQuery,
    { centreId, wish: sought ?? nothing },
    { pause: !sought },
  );
  if (!sought) return null;
  const found = data?.findRooms;
  return (
    <section aria-live="polite">
      <ProblemNote problem={problem} again={again} />
      {waiting && <Progress />}
      {found?.problem && <p>{t('problem')}</p>}
      {found && !found.problem && found.rooms.length === 0 && <Empty title={t('nothing')}>{t('nothingHelp')}</Empty>}
      {found && found.rooms.length > 0 && (
        <>
          <p>{t('found', { count: found.rooms.length })}</p>
          <ol className="cards">
            {found.rooms.map((one) => (
              <li key={one.roomId}>
                <FoundRoom found={one} wish={wish} onWish={onWish} />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
