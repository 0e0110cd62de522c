import { Alert } from '@digdir/designsystemet-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { bookingsWords } from '../../booking/words.js';
import { useData } from '../../graphql/use-data.js';
import { useWords } from '../../language/words.js';
import { Page } from '../../page/page.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { Section } from '../../page/section.js';
import { useCentre } from '../../session/centre.js';
import { useRoomRights } from '../room-rights.js';
import '../rooms.css';
import { roomsWords } from '../words.js';
import { RoomFactsList } from './room-facts-list.js';
import { roomQuery } from './room-query.js';

const route = getRouteApi('/c/$centre/rooms/$room');

/** One room: its pictures, all that is said of it, and the ways to its week, its sign and its calendar. */
export function RoomPage() {
  const t = useWords(roomsWords);
  const say = useWords(bookingsWords);
  const { room: id } = route.useParams();
  const { id: centreId, slug, roles } = useCentre();
  const borrows = roles.includes('CONTACT');
  const { leads, runs } = useRoomRights();
  const { data, waiting, problem, again } = useData(roomQuery, { centreId, id });
  const room = data?.room;
  const params = { centre: slug };
  return (
    <Page
      title={room?.name ?? t('all')}
      actions={
        <>
          {(runs || borrows) && (
            <Link to="/c/$centre/bookings/new" params={params} search={{ room: id }} className="button-link">
              {say('book')}
            </Link>
          )}
          {leads && (
            <Link to="/c/$centre/rooms/edit" params={params} search={{ room: id }} className="button-link">
              {t('edit')}
            </Link>
          )}
          {runs && (
            <Link to="/c/$centre/rooms/overrule" params={params} search={{ what: 'block', room: id }}>
              {t('close')}
            </Link>
          )}
          <Link to="/c/$centre/rooms" params={params}>
            {t('all')}
          </Link>
        </>
      }
    >
      <ProblemNote problem={problem ?? (data && !room ? 'notFound' : null)} again={again} />
      {waiting && <Progress />}
      {room && (
        <>
          {!room.active && <Alert data-color="warning">{t('notLent')}</Alert>}
          <p className="card-facts">
            <a href={`/${slug}/lokaler/${id}`}>{t('publicPage')}</a>
            <a href={`/${slug}/lokaler/${id}/skilt`}>{t('door')}</a>
            <a href={`/${slug}/lokaler/${id}/kalender.ics`}>{t('feed')}</a>
          </p>
          <RoomFactsList room={room} />
          {room.houseRules && (
            <Section title={t('houseRules')}>
              <p className="as-written">{room.houseRules}</p>
            </Section>
          )}
          {room.pictures.length > 0 && (
            <Section title={t('pictures')}>
              <ul className="room-pictures">
                {room.pictures.map(({ id: picture, alt, width, height }) => (
                  <li key={picture}>
                    <img src={`/room-pictures/${picture}`} alt={alt} width={width} height={height} loading="lazy" />
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </>
      )}
    </Page>
  );
}
