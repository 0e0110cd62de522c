import { aRoom } from '@hjerterom/rooms/testing';
import { type CentreToFill, several } from './to-fill.js';

const weekdays = [1, 2, 3, 4, 5, 6, 7];
const allDay = weekdays.map((weekday) => ({ weekday, from: '06:00', to: '24:00' }));

/** Rooms of which everything is said; the last is of the first one's floor. @returns their ids */
export async function makeRooms(centre: CentreToFill): Promise<string[]> {
  return centre.inCentre(async (tx) => {
    const ids = await several(Math.max(centre.rows, 2), () => aRoom(tx, everything(centre)));
    return [...ids, await aRoom(tx, { ...everything(centre), joins: ids.slice(0, 1) })];
  });
}

function everything(centre: CentreToFill) {
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
