import { centreOf } from '@hjerterom/centres';
import { roomCalendar } from '../src/api/page/room-calendar.js';
import { bookingsFile } from '../src/file/bookings-file.js';
import { clashesOfApplications } from '../src/inbox/application-clashes.js';
import {
  addRoomPicture,
  applyForRooms,
  blockRooms,
  bookRooms,
  cancelDates,
  removeRoomPicture,
  saveRoom,
  splitRoom,
} from '../src/index.js';
import { publicWeek } from '../src/timeline/public-week.js';
import { roomsTimeline } from '../src/timeline/rooms-timeline.js';
import { at, type Borrower, RoomsWorld, sound } from './rooms-world.js';

/** One pixel. */
const picture = Buffer.from(
  'RIFF\x1a\0\0\0WEBPVP8L\r\0\0\0/\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0',
  'latin1',
).toString('base64');

describe('a room', () => {
  let here: RoomsWorld;
  let choir: Borrower;
  beforeAll(async () => {
    here = await RoomsWorld.create();
    choir = await here.borrower();
  });
  afterAll(() => here.world.close());

  it('is split without losing what is booked: its pieces are taken then, and free at other times', async () => {
    const room = await here.room({ name: 'Storsalen' });
    const hall = await here.room({ name: 'Hele huset', joins: [room] });
    const bookingId = await here.booked(choir, { roomIds: [room], when: at('2026-12-01') });
    const split = { roomId: room, names: ['Storsalen vest', 'Storsalen øst'] };
    expect((await here.lead((tx) => splitRoom(tx, split))).kind).toBe('Room');
    const rows = await here.world.rows(`SELECT id FROM rooms_room WHERE name LIKE 'Storsalen %' ORDER BY name`);
    const [west = '', east = ''] = rows.map(({ id }) => id as string);
    const book = (roomId: string, day: string) => here.as(choir, bookRooms, { roomIds: [roomId], when: at(day) });
    expect((await book(west, '2026-12-01')).kind).toBe('DatesClash');
    expect((await book(west, '2026-12-02')).kind).toBe('RoomBooking');
    expect((await book(east, '2026-12-02')).kind).toBe('RoomBooking');
    for (const whole of [room, hall]) expect((await book(whole, '2026-12-02')).kind).toBe('DatesClash');
    expect((await here.dates(bookingId)).map(({ status }) => status)).toEqual(['booked']);
    expect((await here.lead((tx) => splitRoom(tx, split))).kind).toBe('RoomAlreadySplit');
    expect(await here.broken()).toEqual(sound);
  });

  it('is shown on the timeline with what has its floor under another name, and to borrowers without what for', async () => {
    const half = await here.room({ name: 'Halve salen' });
    const whole = await here.room({ name: 'Hele salen', joins: [half] });
    await here.booked(choir, { roomIds: [whole], when: at('2026-12-08'), purpose: 'Hemmelig fest' });
    const span = { from: '2026-12-08', to: '2026-12-08' };
    const rooms = await here.lead((tx) => roomsTimeline(tx, span));
    const shown = rooms.find(({ id }) => id === half)?.dates;
    expect(shown).toEqual([
      expect.objectContaining({ start: '2026-12-08T18:00', end: '2026-12-08T20:00', roomIds: [whole] }),
    ]);
    const borrowers = await here.world.run(choir.actor, (tx) => roomsTimeline(tx, span));
    expect(JSON.stringify(borrowers)).not.toContain('Hemmelig fest');
    expect(JSON.stringify(await here.run((tx) => publicWeek(tx, '2026-12-07')))).not.toContain('Hemmelig fest');
    await expect(here.lead((tx) => roomsTimeline(tx, { from: '2026-12-01', to: '2026-12-15' }))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('has pictures that are what they say, at most twelve, each with what it shows', async () => {
    const roomId = await here.room();
    const add = (content: string) => here.lead((tx) => addRoomPicture(tx, { roomId, alt: 'Salen', content }));
    expect(await add(Buffer.from('<svg/>'.padEnd(60)).toString('base64'))).toMatchObject({ problem: 'not-a-picture' });
    for (let n = 0; n < 12; n += 1) expect((await add(picture)).kind).toBe('Room');
    expect(await add(picture)).toMatchObject({ problem: 'too-many' });
    const [{ id } = { id: '' }] = await here.world.rows('SELECT id FROM rooms_picture LIMIT 1');
    expect((await here.lead((tx) => removeRoomPicture(tx, { pictureId: id }))).kind).toBe('Room');
  });

  it('has one kind of hours on each day', async () => {
    const seasons = [
      { from: '2027-06-01', to: '2027-06-30', openings: [] },
      { from: '2027-06-30', to: '2027-07-31', openings: [] },
    ];
    const room = { name: 'Sommersalen', buildingId: here.buildingId, seasons };
    expect(await here.lead((tx) => saveRoom(tx, room))).toEqual({ kind: 'RoomSeasonsOverlap', date: '2027-06-30' });
  });

  it('is applied for with ticks, and an application says who has it now and what else there is', async () => {
    const kitchen = { permitChecklist: ['Vi har søkt kommunen.'], decidedByCentre: true };
    const [roomId, other] = [
      await here.room({ name: 'Kjøkkenet', ...kitchen }),
      await here.room({ name: 'Ledig rom' }),
    ];
    const request = { roomIds: [roomId], when: at('2026-12-15'), permitTicks: ['Vi har søkt kommunen.', 'Noe annet.'] };
    const applied = await here.as(choir, applyForRooms, request);
    const bookingId = 'bookingId' in applied ? applied.bookingId : '';
    const [kept] = await here.world.rows('SELECT permit_ticks FROM rooms_booking WHERE id = $1', [bookingId]);
    expect(kept).toEqual({ permit_ticks: ['Vi har søkt kommunen.'] });
    expect(await here.lead((tx) => clashesOfApplications(tx, [bookingId]))).toEqual([]);
    await here.lead((tx) => bookRooms(tx, { roomIds: [roomId], when: at('2026-12-15'), purpose: 'Julegrøt' }));
    const [clash] = await here.lead((tx) => clashesOfApplications(tx, [bookingId]));
    expect(clash).toMatchObject({ date: '2026-12-15', reasons: ['taken'], takenBy: ['Julegrøt'] });
    expect(clash?.alternatives.length).toBeGreaterThan(1);
    expect(other).toBeTruthy();
  });

  it('is in the file of bookings, in which nothing is run as a formula', async () => {
    const roomId = await here.room({ name: 'Ærlig rom' });
    await here.booked(choir, { roomIds: [roomId], when: at('2026-12-20'), purpose: '=HYPERLINK("x")' });
    const file = await here.lead((tx) => bookingsFile(tx, '2026-12-20'));
    expect(file.startsWith('\uFEFFDato;Fra;Til;Lokaler')).toBe(true);
    expect(file).toContain('2026-12-20;18:00;20:00;Ærlig rom');
    expect(file).toContain(`"'=HYPERLINK(""x"")"`);
    // What is closed is never called booked, nor what was called off closed.
    for (const startDate of ['2026-12-21', '2026-12-22']) {
      await here.lead((tx) => blockRooms(tx, { roomIds: [roomId], when: at(startDate), purpose: 'Maling' }));
    }
    const [off] = await here.world.rows(
      `SELECT id FROM rooms_occurrence WHERE during @> '2026-12-22 17:30Z'::timestamptz`,
    );
    await here.lead((tx) => cancelDates(tx, { occurrenceId: String(off?.id), scope: 'this' }));
    const lines = (await here.lead((tx) => bookingsFile(tx, '2026-12-21'))).split('\r\n');
    expect(lines.slice(1).map((line) => line.split(';').at(-1))).toEqual(['stengt', 'avlyst']);
    const calendar = await here.run(async (tx) => roomCalendar(tx, await centreOf(tx), roomId));
    expect(calendar.match(/SUMMARY:.*/g)?.sort()).toEqual([expect.anything(), 'SUMMARY:Stengt: Maling']);
    await expect(here.world.run(choir.actor, (tx) => bookingsFile(tx, '2026-12-20'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
