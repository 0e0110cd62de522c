import { bookRooms, cancelDates, type MoveDates, moveDates, type TakeBackDates, takeBackDates } from '../src/index.js';
import { at, type Borrower, RoomsWorld, sound } from './rooms-world.js';

describe('a change of several dates', () => {
  let here: RoomsWorld;
  let choir: Borrower;
  let chess: Borrower;
  beforeAll(async () => {
    here = await RoomsWorld.create();
    [choir, chess] = [await here.borrower(), await here.borrower()];
  });
  afterEach(async () => expect(await here.broken()).toEqual(sound));
  afterAll(() => here.world.close());

  const move = (input: MoveDates, who = choir) => here.world.run(who.actor, (tx) => moveDates(tx, input));
  const takeBack = (input: TakeBackDates) => here.world.run(choir.actor, (tx) => takeBackDates(tx, input));
  /** Four Tuesdays, of which the chess club has two an hour later. */
  const fourTuesdays = async () => {
    const [salen, other] = [await here.room(), await here.room()];
    const when = at('2027-01-05', '18:00', { rrule: 'FREQ=WEEKLY;COUNT=4' });
    const bookingId = await here.booked(choir, { roomIds: [salen], when });
    for (const day of ['2027-01-12', '2027-01-19']) {
      await here.booked(chess, { roomIds: [salen], when: at(day, '20:00') });
    }
    const ids = (await here.dates(bookingId)).map(({ id }) => id);
    return { salen, other, bookingId, ids: ids as [string, string, string, string] };
  };
  const shown = async (bookingId: string) =>
    (await here.dates(bookingId)).map(({ start, rooms, status }) => [start.toISOString().slice(5, 16), rooms, status]);

  it('is solved date by date where it clashes: another room, another time, or left as it is', async () => {
    const { salen, other, bookingId, ids } = await fourTuesdays();
    const later = { occurrenceId: ids[0], scope: 'all', startTime: '19:00' } as const;
    expect(await move(later)).toMatchObject({
      kind: 'DatesClash',
      clashes: [
        { occurrenceId: ids[1], date: '2027-01-12' },
        { occurrenceId: ids[2], date: '2027-01-19' },
      ],
    });
    const instead = [{ occurrenceId: ids[1], roomIds: [other] }];
    expect(await move({ ...later, instead })).toMatchObject({
      kind: 'DatesClash',
      clashes: [{ occurrenceId: ids[2] }],
    });
    expect((await move({ ...later, instead, leave: [ids[2]] })).kind).toBe('RoomBooking');
    expect(await shown(bookingId)).toEqual([
      ['01-05T18:00', [salen], 'booked'],
      ['01-12T18:00', [other], 'booked'],
      ['01-19T17:00', [salen], 'booked'],
      ['01-26T18:00', [salen], 'booked'],
    ]);
    const earlier = { ...later, startTime: '17:00', instead: [{ occurrenceId: ids[3], startDate: '2027-01-27' }] };
    expect((await move(earlier)).kind).toBe('RoomBooking');
    expect((await shown(bookingId))[3]).toEqual(['01-27T16:00', [salen], 'booked']);
  });

  it('says nothing of another booking’s dates, and does nothing when all are to stay as they are', async () => {
    const { bookingId, ids } = await fourTuesdays();
    const strange = (await fourTuesdays()).ids[1];
    const later = { occurrenceId: ids[0], scope: 'all', startTime: '13:00' } as const;
    await expect(move({ ...later, leave: [strange] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const instead = [{ occurrenceId: strange, startTime: '12:00' }];
    await expect(move({ ...later, instead })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await move({ ...later, leave: ids })).toEqual({ kind: 'NothingToChange', bookingId });
    await expect(move(later, chess)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('that takes back what was cancelled has what is free, and what is not elsewhere', async () => {
    const { salen, other, bookingId, ids } = await fourTuesdays();
    const all = { occurrenceId: ids[0], scope: 'all' } as const;
    await here.world.run(choir.actor, (tx) => cancelDates(tx, all));
    await here.booked(chess, { roomIds: [salen], when: at('2027-01-05', '19:00') });
    await here.booked(chess, { roomIds: [salen], when: at('2027-01-26', '19:00') });
    const refused = await takeBack(all);
    const alternatives = expect.arrayContaining([expect.objectContaining({ date: '2027-01-05' })]);
    expect(refused).toMatchObject({ clashes: [{ occurrenceId: ids[0], alternatives }, { occurrenceId: ids[3] }] });
    const instead = [{ occurrenceId: ids[0], roomIds: [other] }];
    expect((await takeBack({ ...all, instead, leave: [ids[3]] })).kind).toBe('RoomBooking');
    expect((await shown(bookingId)).map(([, rooms, status]) => [rooms, status])).toEqual([
      [[other], 'booked'],
      [[salen], 'booked'],
      [[salen], 'booked'],
      [[salen], 'cancelled'],
    ]);
    expect((await here.as(chess, bookRooms, { roomIds: [other], when: at('2027-01-05') })).kind).toBe('DatesClash');
  });
});
