import { addDays, startOfIsoWeek } from '@hjerterom/kernel';
import { found, type Tx } from '@hjerterom/platform';
import { applyForRooms, bookRooms, bumpBookings } from '@hjerterom/rooms';

type Ids = ReadonlyMap<string, string>;

const serving = ['Vi har søkt kommunen om serveringsbevilling.', 'En voksen har ansvar for serveringen.'];

/**
 * What waits for the leader: applications of many kinds, one of which somebody else has got the room for meanwhile; and a
 * choir that had to give way to a meeting of the neighbourhood.
 */
export async function makeApplications(tx: Tx, rooms: Ids, associations: Ids, today: string): Promise<void> {
  const room = (name: string) => [found(rooms.get(name), 'room')];
  const by = (name: string) => found(associations.get(name), 'association');
  const on = (weeks: number, weekday: number, startTime: string, minutes: number, rrule?: string) => ({
    startDate: addDays(startOfIsoWeek(today), 7 * weeks + weekday - 1),
    ...{ startTime, minutes, rrule: rrule ?? null },
  });
  const party = { roomIds: room('Torget og kaféen'), setup: 'meeting', permitTicks: serving };
  const kitchen = { roomIds: room('Storkjøkkenet'), participants: 8 };
  const asked = [
    { ...party, when: on(3, 6, '11:00', 360), purpose: 'Frømarked med kafé', participants: 90, who: 'Drammen Hagelag' },
    {
      ...{ ...party, permitTicks: serving.slice(0, 1) },
      ...{ when: on(4, 6, '12:00', 300), purpose: 'Julebord', participants: 130, who: 'Ski- og Ballklubben Skiold' },
    },
    {
      ...kitchen,
      when: on(2, 3, '10:00', 180, 'FREQ=WEEKLY;COUNT=6'),
      purpose: 'Matkurs',
      who: 'Jasmin Kvinnenettverk',
    },
    { ...kitchen, when: on(2, 4, '16:00', 180), purpose: 'Sylting', who: 'Sopp- og nyttevekstforeningen' },
    { ...kitchen, when: on(3, 2, '12:00', 240), purpose: 'Suppe til alle', participants: 14, who: 'Kirkens Bymisjon' },
    { ...kitchen, when: on(3, 4, '17:00', 120), purpose: 'Kveldsmat etter leksehjelp', who: 'Drammen Røde Kors' },
  ];
  for (const { who, ...request } of asked) await done(applyForRooms(tx, { ...request, associationId: by(who) }));
  const taken = { ...kitchen, when: on(2, 4, '15:00', 120), purpose: 'Baking', associationId: by('Kirkens Bymisjon') };
  await done(bookRooms(tx, taken));
  const meeting = { roomIds: room('Innbyggertorget'), when: on(2, 2, '18:00', 180), purpose: 'Folkemøte om Strømsø' };
  await done(bumpBookings(tx, { ...meeting, participants: 80 }));
}

async function done(outcome: Promise<Awaited<ReturnType<typeof bookRooms>>>): Promise<void> {
  const { kind, ...why } = await outcome;
  if (kind !== 'RoomBooking')
    throw new Error(`The sample's applications: ${kind} ${JSON.stringify(why).slice(0, 500)}`);
}
