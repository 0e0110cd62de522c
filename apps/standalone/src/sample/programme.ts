import { addDays, localDateOf, startOfIsoWeek } from '@hjerterom/kernel';
import { type Actor, found } from '@hjerterom/platform';
import { blockRooms, bookRooms } from '@hjerterom/rooms';
import { makeApplications } from './applications.js';
import { makeAssociations } from './associations.js';
import { borrower, planBorrower } from './borrower.js';
import type { Life } from './life.js';
import { planRoomLife } from './room-life.js';
import { makeRooms } from './rooms.js';

const zone = 'Europe/Oslo';
/** How many weeks of it there are: those that the sample has lived, and a season ahead. */
const WEEKS = 20;

/** Something that is in a room every week. */
interface Weekly {
  /** As in an RRULE: `TU,TH`. */
  readonly days: string;
  readonly at: string;
  readonly minutes: number;
  readonly room: string;
  readonly what: string;
  readonly participants: number;
  /** The centre's own when left out. */
  readonly by?: string;
}

const weekly = (
  days: string,
  at: string,
  minutes: number,
  room: string,
  what: string,
  participants: number,
  by?: string,
) => ({ days, at, minutes, room, what, participants, by }) satisfies Weekly;

/** The weekly programme of the house. */
const programme: readonly Weekly[] = [
  weekly('MO', '10:00', 60, 'Gymsalen', 'Sterk og stødig trening', 20),
  weekly('MO', '16:00', 120, 'Møterom 1', 'Advokatvakt', 6),
  weekly('MO', '17:30', 90, 'Gymsalen', 'Yoga', 18),
  weekly('MO,WE,FR', '09:00', 180, 'Møterom 2', 'Jobbsjansen', 10),
  weekly('TU', '10:00', 120, 'Flerbruksrom 2', 'Småbarnstreff', 15),
  weekly('TU,TH', '17:00', 120, 'Flerbruksrom 1', 'Norskkurs', 16, 'Jasmin Kvinnenettverk'),
  weekly('TU', '18:00', 150, 'Innbyggertorget', 'Korøving', 35, 'Fønix'),
  weekly('WE', '11:30', 150, 'Gymsalen', 'Babytreff', 30),
  weekly('WE', '13:00', 120, 'Café Jasmin', 'Kulturtreff for eldre', 30),
  weekly('WE', '17:00', 180, 'Flerbruksrom 1', 'Sykurs', 10),
  weekly('TH', '09:00', 120, 'Flerbruksrom 2', '5-årsklubb', 12),
  weekly('TH', '10:00', 90, 'Gymsalen', 'Dansoterapia', 14),
  weekly('TH', '13:00', 120, 'Café Jasmin', 'Lesesirkel', 12),
  weekly('TH', '18:00', 180, 'Café Jasmin', 'Queer hang out', 20),
  weekly('FR', '10:00', 120, 'Gymsalen', 'Aktivitet for barnehager', 40, 'Ski- og Ballklubben Skiold'),
  weekly('FR', '12:00', 60, 'Innbyggertorget', 'Allsang for pensjonister', 40),
  weekly('FR', '17:00', 240, 'Gymsalen', 'Gutta Campus', 25),
  weekly('SA', '11:00', 180, 'Flerbruksrom 1', 'Morsmålsopplæring i tigrinja', 15),
];

/**
 * Rooms, associations and a season of the weekly programme; applications that wait for the leader, a room that is going to
 * be closed for painting, and one that is closed now.
 */
export function planProgramme(life: Life, leader: Actor & { readonly centreId: string }, today: Date): void {
  let rooms: ReadonlyMap<string, string> = new Map();
  let associations: ReadonlyMap<string, string> = new Map();
  const room = (name: string) => [found(rooms.get(name), 'room')];
  life.plan(new Date(0), leader, async (tx) => {
    rooms = await makeRooms(tx);
    const since = addDays(startOfIsoWeek(localDateOf(tx.now, zone)), 7);
    associations = await makeAssociations(tx, since);
    for (const { days, at: startTime, minutes, room: name, what: purpose, participants, by } of programme) {
      const rrule = `FREQ=WEEKLY;BYDAY=${days};COUNT=${WEEKS * days.split(',').length}`;
      const when = { startDate: since, startTime, minutes, rrule, skipPublicHolidays: true };
      const associationId = by ? found(associations.get(by), 'association') : null;
      await done(bookRooms(tx, { roomIds: room(name), when, purpose, participants, associationId }));
    }
    const coming = (weeks: number, weekday: number) =>
      addDays(startOfIsoWeek(localDateOf(today, zone)), 7 * weeks + weekday - 1);
    await makeApplications(tx, rooms, associations, localDateOf(today, zone));
    const painting = { startDate: coming(2, 2), startTime: '08:00', minutes: 2 * 24 * 60 };
    await done(blockRooms(tx, { roomIds: room('Møterom 1'), when: painting, purpose: 'Maling' }));
    const repair = { startDate: addDays(localDateOf(today, zone), -1), startTime: '08:00', minutes: 3 * 24 * 60 };
    await done(blockRooms(tx, { roomIds: room('Storkjøkkenet'), when: repair, purpose: 'Ny oppvaskmaskin' }));
  });
  planBorrower(
    life,
    leader.centreId,
    { associationId: () => found(associations.get('Fønix'), 'association'), room },
    today,
  );
  const known = { room, association: (name: string) => found(associations.get(name), 'association') };
  planRoomLife(life, leader, known, { today, borrowerId: borrower.id });
}

/** The sample has no clashes. */
async function done(outcome: Promise<Awaited<ReturnType<typeof bookRooms>>>): Promise<void> {
  const { kind, ...why } = await outcome;
  if (kind !== 'RoomBooking') throw new Error(`The sample's programme: ${kind} ${JSON.stringify(why).slice(0, 500)}`);
}
