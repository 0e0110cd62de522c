import { newId } from '@hjerterom/kernel';
import { aBuilding, aRoom } from '@hjerterom/rooms/testing';
import { type CentreToFill, several } from './to-fill.js';

/** Ids of what there is to borrow. */
export interface MadeRooms {
  readonly buildingId: string;
  /** The first three have a floor of their own. */
  readonly roomIds: readonly string[];
  readonly pictureId: string;
}

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const allDay = weekdays.map((weekday) => ({ weekday, from: '06:00', to: '24:00' }));

/** Rooms of which everything is said; the last is of the first one's floor. */
export async function makeRooms(centre: CentreToFill): Promise<MadeRooms> {
  const buildingId = await centre.inCentre(aBuilding);
  await centre.at.world.rows(`UPDATE rooms_building SET address = 'Prøvegata 1' WHERE id = $1`, [buildingId]);
  const everything = { ...said(centre), buildingId };
  const roomIds = await centre.inCentre(async (tx) => {
    const ids = await several(Math.max(centre.rows, 3), () => aRoom(tx, everything));
    return [...ids, await aRoom(tx, { ...everything, joins: ids.slice(0, 1) })];
  });
  const pictureId = newId();
  await centre.at.world.rows(
    `INSERT INTO rooms_picture (id, centre_id, room_id, alt, mime, width, height, bytes, added_at)
     VALUES ($1, $2, $3, 'Prøvesalen sett fra døra', 'image/webp', 1, 1, 'x', '2026-11-20')`,
    [pictureId, centre.home.centreId, roomIds[0]],
  );
  return { buildingId, roomIds, pictureId };
}

function said(centre: CentreToFill) {
  const codes = (most: number) => Array.from({ length: centre.atMost(most) }, (_, n) => `slag-${n}`);
  return {
    ...{ about: 'Prøvesal', houseRules: 'Rydd etter dere.', equipment: codes(10), accessibility: codes(10) },
    setups: ['meeting', ...codes(8)].map((code) => ({ code, capacity: 30 })),
    openings: allDay,
    seasons: [{ from: '2028-06-20', to: '2028-08-20', openings: allDay }],
    ...{ horizonDays: 730, longestMinutes: 720, permits: ['serveringsbevilling'] },
    permitChecklist: ['Vi har søkt kommunen.', 'Vi har en skjenkeansvarlig.'],
  };
}
