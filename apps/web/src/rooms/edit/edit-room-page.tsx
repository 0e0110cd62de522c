import { getRouteApi, Link } from '@tanstack/react-router';
import { useData } from '../../graphql/use-data.js';
import { useWords } from '../../language/words.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { useCentre } from '../../session/centre.js';
import { roomQuery } from '../one/room-query.js';
import { useRoomRights } from '../room-rights.js';
import '../rooms.css';
import { roomsWords } from '../words.js';
import { placesQuery } from './edit-mutations.js';
import { PicturesPart } from './pictures-part.js';
import { draftOf, emptyDraft } from './room-draft.js';
import { RoomForm } from './room-form.js';
import { SplitPart } from './split-part.js';
import { editRoomWords } from './words.js';

const route = getRouteApi('/c/$centre/rooms/edit');

/** The leader writes down a room, or changes one. */
export function EditRoomPage() {
  const t = useWords(editRoomWords);
  const say = useWords(roomsWords);
  const { id: centreId, slug } = useCentre();
  const { leads } = useRoomRights();
  const { room: id } = route.useSearch();
  const places = useData(placesQuery, { centreId }, { pause: !leads });
  // What others write meanwhile does not take away what is being written here.
  const known = useData(roomQuery, { centreId, id: id ?? '' }, { pause: !leads || !id });
  const room = known.data?.room;
  return (
    <Page
      title={id ? t('title', { name: room?.name ?? '' }) : t('titleNew')}
      actions={
        <Link to="/c/$centre/rooms" params={{ centre: slug }}>
          {say('all')}
        </Link>
      }
    >
      <ProblemNote problem={places.problem ?? known.problem} again={places.problem ? places.again : known.again} />
      {!leads && <Empty title={t('notYours')} />}
      {(places.waiting || known.waiting) && <Progress />}
      {places.data && (!id || room) && (
        <RoomForm
          key={id ?? 'new'}
          id={id}
          begin={room ? draftOf(room) : emptyDraft}
          buildings={places.data.buildings}
          rooms={places.data.rooms}
        />
      )}
      {room && <PicturesPart room={room} />}
      {room && room.sharesFloorWith.length === 0 && <SplitPart roomId={room.id} />}
    </Page>
  );
}
