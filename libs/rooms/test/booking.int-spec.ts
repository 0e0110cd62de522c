import { saveSchoolBreaks } from '@hjerterom/centres';
import { localTimeOf } from '@hjerterom/kernel';
import {
  applyForRooms,
  approveApplication,
  askForClashes,
  blockRooms,
  bookRooms,
  bumpBookings,
  cancelDates,
  declineApplication,
  endBlock,
  holdRooms,
  letGoOfRooms,
  moveDates,
  saveRoom,
  takeBackDates,
} from '../src/index.js';
import { askedFor, renderMessage, talkingWorld } from './render.js';
import { at, type Borrower, RoomsWorld, sound, tuesday } from './rooms-world.js';

describe('a booking', () => {
  let here: RoomsWorld;
  let choir: Borrower;
  let chess: Borrower;
  beforeAll(async () => {
    here = await RoomsWorld.create(await talkingWorld());
    [choir, chess] = [await here.borrower(), await here.borrower()];
  });
  afterEach(async () => {
    here.world.clock.set(tuesday);
    expect(await here.broken()).toEqual(sound);
  });
  afterAll(() => here.world.close());

  const weekly = (startDate: string, count: number, startTime = '18:00') =>
    at(startDate, startTime, { rrule: `FREQ=WEEKLY;COUNT=${count}` });
  const statuses = async (bookingId: string) => (await here.dates(bookingId)).map(({ status }) => status);
  const dateOf = async (bookingId: string, n = 0) => (await here.dates(bookingId))[n]?.id ?? '';

  it('is the neighbour of another, 18 to 20 and 20 to 22, unless the room needs time between', async () => {
    const roomIds = [await here.room()];
    await here.booked(choir, { roomIds, when: at('2027-01-05', '18:00') });
    await here.booked(chess, { roomIds, when: at('2027-01-05', '20:00') });
    const slow = [await here.room({ setupMinutes: 30, clearingMinutes: 15 })];
    await here.booked(choir, { roomIds: slow, when: at('2027-01-05', '18:00') });
    expect(await here.as(chess, bookRooms, { roomIds: slow, when: at('2027-01-05', '20:30') })).toMatchObject({
      kind: 'DatesClash',
      clashes: [{ reasons: ['taken'], associationIds: [choir.associationId] }],
    });
    await here.booked(chess, { roomIds: slow, when: at('2027-01-05', '20:45') });
  });

  it('of the whole takes the parts, and of a part the whole', async () => {
    const [left, right] = [await here.room(), await here.room()];
    const hall = await here.room({ joins: [left, right] });
    const when = at('2027-01-06');
    await here.booked(choir, { roomIds: [left], when });
    const clash = async (roomIds: string[]) => (await here.as(chess, bookRooms, { roomIds, when })).kind;
    expect(await clash([hall])).toBe('DatesClash');
    await here.booked(chess, { roomIds: [right], when });
    const later = at('2027-01-07');
    await here.booked(choir, { roomIds: [hall, left], when: later });
    expect((await here.as(chess, bookRooms, { roomIds: [right], when: later })).kind).toBe('DatesClash');
  });

  it('is shown every clash before it is sent, each with another room that fits, another time, or to leave it out', async () => {
    const wanted = await here.room({ name: 'Ønsket', setups: [{ code: 'meeting', capacity: 25 }] });
    const fits = { setups: [{ code: 'meeting', capacity: 30 }], equipment: ['hearing-loop', 'projector'] };
    const suitable = await here.room({ name: 'Passer', ...fits });
    await here.room({ name: 'For lite', ...fits, setups: [{ code: 'meeting', capacity: 24 }] });
    await here.room({ name: 'Uten slynge', ...fits, equipment: [] });
    await here.room({ name: 'Ute av bruk', ...fits, active: false });
    await here.booked(choir, { roomIds: [wanted], when: at('2027-01-12', '19:00') });
    await here.lead((tx) => blockRooms(tx, { roomIds: [wanted], when: at('2027-01-19'), purpose: 'Maling' }));
    const when = weekly('2027-01-05', 4);
    const input = { roomIds: [wanted], when, participants: 25, equipment: ['hearing-loop'] };
    const prospect = await here.as(chess, askForClashes, input);
    expect(prospect).toMatchObject({
      kind: 'BookingProspect',
      slots: { length: 4 },
      clashes: [
        { date: '2027-01-12', reasons: ['taken'] },
        { date: '2027-01-19', reasons: ['blocked'] },
      ],
    });
    const [first] = 'clashes' in prospect ? prospect.clashes : [];
    expect(first?.alternatives[0]).toEqual({
      roomIds: [suitable],
      date: '2027-01-12',
      startTime: '18:00',
      start: '2027-01-12T17:00:00.000Z',
      end: '2027-01-12T19:00:00.000Z',
    });
    expect(first?.alternatives.slice(1).map(({ roomIds, start }) => [roomIds[0], start])).toEqual([
      [wanted, '2027-01-12T16:00:00.000Z'],
      [wanted, '2027-01-12T20:00:00.000Z'],
      [wanted, '2027-01-13T17:00:00.000Z'],
    ]);
    expect(await here.as(chess, bookRooms, input)).toMatchObject({ kind: 'DatesClash' });
    const instead = [{ date: '2027-01-12', roomIds: [suitable] }];
    const bookingId = await here.booked(chess, { ...input, when: { ...when, instead, leaveOut: ['2027-01-19'] } });
    expect((await here.dates(bookingId)).map(({ rooms }) => rooms)).toEqual([[wanted], [suitable], [wanted]]);
  });

  it('leaves out public holidays and school breaks when it is asked to, and says what is left', async () => {
    await here.lead((tx) => saveSchoolBreaks(tx, [{ from: '2027-03-22', to: '2027-03-30', name: 'påskeferie' }]));
    await expect(here.world.run(choir.actor, (tx) => saveSchoolBreaks(tx, []))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const roomIds = [await here.room()];
    const mondays = at('2027-03-15', '18:00', { rrule: 'FREQ=WEEKLY;COUNT=4' });
    const days = async (skip: object) => {
      const prospect = await here.as(chess, askForClashes, { roomIds, when: { ...mondays, ...skip } });
      return 'slots' in prospect ? prospect.slots.length : prospect;
    };
    expect(await days({})).toBe(4);
    expect(await days({ skipPublicHolidays: true })).toBe(3);
    expect(await days({ skipSchoolBreaks: true })).toBe(2);
  });

  it('goes by the room: its hours, how far ahead and how long; the centre may go further, but not when it is closed', async () => {
    const openings = [2, 3].map((weekday) => ({ weekday, from: '16:00', to: '22:00' }));
    const roomIds = [await here.room({ openings, horizonDays: 100, longestMinutes: 120 })];
    const reasons = async (who: Borrower | null, when: ReturnType<typeof at>) => {
      const prospect = await (who
        ? here.as(who, askForClashes, { roomIds, when })
        : here.lead((tx) => askForClashes(tx, { roomIds, when, purpose: 'Møte' })));
      return 'clashes' in prospect ? prospect.clashes.flatMap((clash) => clash.reasons) : prospect;
    };
    expect(await reasons(choir, at('2027-01-05'))).toEqual([]);
    expect(await reasons(choir, at('2027-01-04'))).toEqual(['closed']);
    expect(await reasons(choir, at('2027-01-05', '16:00', { minutes: 150 }))).toEqual(['too-long']);
    expect(await reasons(choir, at('2027-04-06'))).toEqual(['too-far']);
    expect(await reasons(choir, at('2026-11-24', '09:00'))).toEqual(['in-past', 'closed']);
    expect(await reasons(null, at('2027-04-06', '16:00', { minutes: 150 }))).toEqual([]);
    expect(await reasons(null, at('2027-04-05'))).toEqual(['closed']);
  });

  it('is told of the dates on which other hours hold, when they change during the series', async () => {
    const openings = [{ weekday: 2, from: '16:00', to: '22:00' }];
    const winter = { from: '2027-02-01', to: '2027-02-14', openings: [{ weekday: 2, from: '16:00', to: '19:00' }] };
    const roomIds = [await here.room({ openings, seasons: [winter] })];
    const prospect = await here.as(choir, askForClashes, { roomIds, when: weekly('2027-01-26', 4) });
    const earlier = {
      roomIds,
      date: '2027-02-02',
      startTime: '17:00',
      start: '2027-02-02T16:00:00.000Z',
      end: '2027-02-02T18:00:00.000Z',
    };
    expect('clashes' in prospect && prospect.clashes).toMatchObject([
      { date: '2027-02-02', reasons: ['closed'], alternatives: expect.arrayContaining([earlier]) },
      { date: '2027-02-09', reasons: ['closed'] },
    ]);
    const bookingId = await here.booked(choir, { roomIds, when: weekly('2027-01-26', 4, '17:00') });
    await here.run((tx) =>
      saveRoom(tx, {
        id: roomIds[0] ?? '',
        buildingId: here.buildingId,
        name: 'Sjelden åpent',
        openings: [],
        seasons: [winter],
      }),
    );
    expect(await statuses(bookingId)).toEqual(['booked', 'booked', 'booked', 'booked']);
  });

  it('is kept while the form is open, for ten minutes, one hold for each person, and then is anybody’s', async () => {
    const roomIds = [await here.room()];
    const [when, other] = [at('2027-01-26'), at('2027-01-27')];
    const until = new Date(tuesday.getTime() + 600_000).toISOString();
    expect(await here.as(choir, holdRooms, { roomIds, when })).toMatchObject({ kind: 'RoomsHeld', heldUntil: until });
    expect(await here.as(choir, askForClashes, { roomIds, when })).toMatchObject({ clashes: [] });
    // Who is filling in a form is nobody's business; that it may be free again in some minutes is.
    expect(await here.as(chess, bookRooms, { roomIds, when })).toMatchObject({
      kind: 'DatesClash',
      clashes: [{ reasons: ['held'], bookingIds: [], associationIds: [] }],
    });
    await here.as(choir, holdRooms, { roomIds, when: other });
    expect((await here.as(chess, holdRooms, { roomIds, when })).kind).toBe('RoomsHeld');
    here.world.clock.advance(599_000);
    expect((await here.as(chess, bookRooms, { roomIds, when: other })).kind).toBe('DatesClash');
    here.world.clock.advance(1_000);
    await here.booked(choir, { roomIds, when });
    await here.booked(chess, { roomIds, when: other });
    const held = await here.as(choir, holdRooms, { roomIds, when: at('2027-01-28') });
    const bookingId = 'bookingId' in held ? held.bookingId : '';
    const letGo = (who: Borrower) => here.world.run(who.actor, (tx) => letGoOfRooms(tx, { bookingId }));
    await expect(letGo(chess)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await letGo(choir);
    await here.booked(chess, { roomIds, when: at('2027-01-28') });
  });

  it('is an application where the centre decides: it holds nothing, and a yes takes the time or says who has it', async () => {
    const roomIds = [await here.room({ decidedByCentre: true })];
    const when = weekly('2027-02-02', 2);
    expect(await here.as(choir, bookRooms, { roomIds, when })).toEqual({ kind: 'CentreDecides', roomIds });
    const first = await here.as(choir, applyForRooms, { roomIds, when });
    const second = await here.as(chess, applyForRooms, { roomIds, when: at('2027-02-09') });
    const [one, two] = [first, second].map((outcome) => ('bookingId' in outcome ? outcome.bookingId : ''));
    await expect(
      here.world.run(choir.actor, (tx) => approveApplication(tx, { bookingId: one ?? '' })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await here.lead((tx) => approveApplication(tx, { bookingId: two ?? '' }));
    expect(await here.lead((tx) => approveApplication(tx, { bookingId: one ?? '' }))).toMatchObject({
      kind: 'DatesClash',
      clashes: [{ date: '2027-02-09', bookingIds: [two], associationIds: [chess.associationId] }],
    });
    expect(await statuses(one ?? '')).toEqual(['applied', 'applied']);
    const occurrenceIds = [await dateOf(one ?? '')];
    await here.lead((tx) => approveApplication(tx, { bookingId: one ?? '', occurrenceIds }));
    await here.lead((tx) => declineApplication(tx, { bookingId: one ?? '' }));
    expect(await statuses(one ?? '')).toEqual(['booked', 'declined']);
    expect((await here.as(choir, applyForRooms, { roomIds, when: at('2027-02-09') })).kind).toBe('DatesClash');
  });

  it('is moved on the clock, this date, those after it or all; all of them or none', async () => {
    const roomIds = [await here.room()];
    const bookingId = await here.booked(choir, { roomIds, when: weekly('2027-03-16', 4) });
    const [second, third] = [await dateOf(bookingId, 1), await dateOf(bookingId, 2)];
    const move = (input: Omit<Parameters<typeof moveDates>[1], 'occurrenceId'>, occurrenceId: string) =>
      here.world.run(choir.actor, (tx) => moveDates(tx, { occurrenceId, ...input }));
    const times = async () =>
      (await here.dates(bookingId)).map(({ start }) => [
        start.toISOString().slice(0, 10),
        localTimeOf(start, 'Europe/Oslo'),
      ]);
    await move({ scope: 'following', startTime: '19:00', startDate: '2027-03-24' }, second);
    expect(await times()).toEqual([
      ['2027-03-16', '18:00'],
      ['2027-03-24', '19:00'],
      ['2027-03-31', '19:00'],
      ['2027-04-07', '19:00'],
    ]);
    await here.booked(chess, { roomIds, when: at('2027-04-07', '17:00') });
    const clash = await move({ scope: 'all', startTime: '18:00' }, second);
    expect(clash).toMatchObject({ kind: 'DatesClash', clashes: [{ date: '2027-04-07' }] });
    expect((await times())[0]).toEqual(['2027-03-16', '18:00']);
    await move({ scope: 'this', minutes: 180 }, third);
    expect((await here.as(chess, bookRooms, { roomIds, when: at('2027-03-31', '21:30') })).kind).toBe('DatesClash');
    expect(await move({ scope: 'this', startDate: '2026-11-20' }, third)).toMatchObject({
      kind: 'DatesClash',
      clashes: [{ reasons: ['in-past'] }],
    });
  });

  it('that is cancelled stays in the history, is free for others at once, and can be taken back while it is', async () => {
    const roomIds = [await here.room()];
    const bookingId = await here.booked(choir, { roomIds, when: weekly('2027-04-13', 3) });
    const ids = await Promise.all([0, 1, 2].map((n) => dateOf(bookingId, n)));
    const does = (verb: typeof cancelDates | typeof takeBackDates, n: number, scope: 'this' | 'following' | 'all') =>
      here.world.run(choir.actor, (tx) => verb(tx, { occurrenceId: ids[n] ?? '', scope }));
    await does(cancelDates, 1, 'following');
    expect(await statuses(bookingId)).toEqual(['booked', 'cancelled', 'cancelled']);
    expect(await does(cancelDates, 1, 'this')).toEqual({ kind: 'NothingToChange', bookingId });
    await here.booked(chess, { roomIds, when: at('2027-04-27') });
    expect(await does(takeBackDates, 1, 'all')).toMatchObject({
      kind: 'DatesClash',
      clashes: [{ date: '2027-04-27' }],
    });
    await does(takeBackDates, 1, 'this');
    expect(await statuses(bookingId)).toEqual(['booked', 'booked', 'cancelled']);
    here.world.clock.set(new Date('2027-04-14T08:00:00Z'));
    await does(cancelDates, 0, 'all');
    expect(await statuses(bookingId)).toEqual(['booked', 'cancelled', 'cancelled']);
  });

  it('has a room at once when what it was closed for is done sooner; the part that was stays', async () => {
    const roomIds = [await here.room({ clearingMinutes: 15 })];
    const when = at('2027-04-20', '08:00', { minutes: 24 * 60, rrule: 'FREQ=WEEKLY;COUNT=2' });
    const closed = await here.lead((tx) => blockRooms(tx, { roomIds, when, purpose: 'Maling' }));
    const bookingId = 'bookingId' in closed ? closed.bookingId : '';
    const occurrenceId = await dateOf(bookingId);
    const end = () => here.lead((tx) => endBlock(tx, { occurrenceId }));
    const book = (startTime: string) => here.as(chess, bookRooms, { roomIds, when: at('2027-04-20', startTime) });
    expect(await end()).toEqual({ kind: 'NothingToChange', bookingId });
    here.world.clock.set(new Date('2027-04-20T10:03:40Z'));
    expect((await book('14:00')).kind).toBe('DatesClash');
    const as = (actor: Borrower['actor']) => here.world.run(actor, (tx) => endBlock(tx, { occurrenceId }));
    await expect(as(choir.actor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const others = await RoomsWorld.create(here.world);
    await expect(as(others.leader)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await end()).toEqual({ kind: 'RoomBooking', bookingId });
    // Until the clock says 12:03, and a quarter of an hour to clear.
    expect((await book('12:17')).kind).toBe('DatesClash');
    expect((await book('12:18')).kind).toBe('RoomBooking');
    const dates = await here.world.rows(
      `SELECT during::text, status, changed_by FROM rooms_occurrence WHERE booking_id = $1 ORDER BY during`,
      [bookingId],
    );
    expect(dates).toEqual([
      { during: expect.stringMatching(/06:00:00.*10:03:00/), status: 'booked', changed_by: here.leader.personId },
      { during: expect.stringMatching(/04-27.*04-28/), status: 'booked', changed_by: here.leader.personId },
    ]);
    expect(await end()).toEqual({ kind: 'NothingToChange', bookingId });
    const booked = await dateOf(await here.booked(chess, { roomIds, when: at('2027-04-20', '18:00') }));
    here.world.clock.set(new Date('2027-04-20T16:30:00Z'));
    await expect(here.lead((tx) => endBlock(tx, { occurrenceId: booked }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is not another’s to see to, nor its maker’s who books for the association no more', async () => {
    const roomIds = [await here.room()];
    const mates = await here.borrower();
    const occurrenceId = await dateOf(await here.booked(mates, { roomIds, when: at('2027-05-04') }));
    const cancel = (who: Borrower) =>
      here.world.run(who.actor, (tx) => cancelDates(tx, { occurrenceId, scope: 'this' }));
    await expect(cancel(chess)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const forOthers = { associationId: mates.associationId, actor: chess.actor };
    await expect(here.as(forOthers, bookRooms, { roomIds, when: at('2027-05-05') })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await here.world.rows(
      `UPDATE associations_contact SET until_date = '2026-11-23', from_date = '2026-11-01'
      WHERE association_id = $1`,
      [mates.associationId],
    );
    await expect(cancel(mates)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await here.lead((tx) => cancelDates(tx, { occurrenceId, scope: 'this' }));
  });

  it('is of one centre: its leader books neither another’s rooms nor for another’s association', async () => {
    const elsewhere = await RoomsWorld.create(here.world);
    const [room, stranger] = [await elsewhere.room(), await elsewhere.borrower()];
    const own = await here.room();
    const when = at('2027-05-06');
    const book = (roomIds: string[], associationId?: string) =>
      here.lead((tx) => bookRooms(tx, { roomIds, when, associationId, purpose: 'Møte' }));
    await expect(book([own, room])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(book([own], stranger.associationId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(here.as(stranger, bookRooms, { roomIds: [own], when })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const theirs = await dateOf(await elsewhere.booked(stranger, { roomIds: [room], when }));
    await expect(here.lead((tx) => cancelDates(tx, { occurrenceId: theirs, scope: 'this' }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await book([own])).kind).toBe('RoomBooking');
  });

  it('gives way to what goes before it: just those dates, kept and told at once with what else is free', async () => {
    const [room, other] = [await here.room({ name: 'Storsalen' }), await here.room({ name: 'Lillesalen' })];
    const bookingId = await here.booked(choir, {
      roomIds: [room, other],
      when: weekly('2027-05-11', 3),
      purpose: 'Kor',
    });
    await here.as(chess, holdRooms, { roomIds: [room], when: at('2027-05-19') });
    const election = { roomIds: [room], when: at('2027-05-18', '10:00', { minutes: 2 * 24 * 60 }), purpose: 'Valg' };
    await expect(here.world.run(choir.actor, (tx) => bumpBookings(tx, election))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await here.lead((tx) => bumpBookings(tx, election))).kind).toBe('RoomBooking');
    expect(await statuses(bookingId)).toEqual(['booked', 'bumped', 'booked']);
    await here.booked(chess, { roomIds: [other], when: at('2027-05-18') });
    expect((await here.lead((tx) => bumpBookings(tx, election))).kind).toBe('DatesClash');
    const bumps = await here.world.rows('SELECT occurrence_id, bumped_by FROM rooms_bump');
    expect(bumps).toEqual([{ occurrence_id: await dateOf(bookingId, 1), bumped_by: here.leader.personId }]);
    const [asked, ...others] = await askedFor(here.world, 'rooms.bumped');
    expect([asked?.personId, others]).toEqual([choir.actor.personId, []]);
    const words = asked && (await here.run((tx) => renderMessage(here.world, tx, asked)));
    expect(words?.paragraphs.join(' ')).toContain('«Kor» trengs til noe annet tirsdag 18. mai');
    expect(words?.paragraphs[1]).toContain('Dette er ledig i stedet');
  });
});
