import { guards, sound } from '@hjerterom/rooms/testing';
import type { SignedIn } from '../api-world.js';
import { Contenders, type Told, type Wish } from './contenders.js';

const ACCOUNTS = 100;
/** Of each storm. */
const REQUESTS = 1_000;

describe('a thousand at once who want the same rooms, over the API', () => {
  let at: Contenders;
  let day = 0;
  /** A day that nothing else in this file is about. */
  const nextDay = () => {
    day += 1;
    return new Date(Date.UTC(2027, 0, day)).toISOString().slice(0, 10);
  };
  const when = (startDate: string, startTime = '18:00', more: object = {}) => ({
    startDate,
    startTime,
    minutes: 120,
    ...more,
  });

  beforeAll(async () => {
    at = await Contenders.create(ACCOUNTS);
  });
  afterAll(() => at?.at.close());

  /** Nobody met an error, whoever lost was told what else there is, and nothing is taken twice. */
  const allIsWell = async (told: readonly Told[]) => {
    expect(told.filter(({ status, errors }) => status !== 200 || errors.length > 0)).toEqual([]);
    const lost = told.flatMap(({ kind, clashes = [] }) => (kind === 'DatesClash' ? [clashes] : []));
    expect(lost.filter((clashes) => clashes.length === 0)).toEqual([]);
    expect(lost.flat().filter(({ alternatives }) => alternatives.length === 0)).toEqual([]);
    expect(await at.broken()).toEqual(sound);
    expect(await at.deadlocks()).toBe(0);
  };
  const won = (told: readonly Told[]) => told.filter(({ kind }) => kind === 'RoomBooking').length;
  const book = (n: number, roomIds: readonly string[], asked: object): Wish => {
    const who = at.nth(n);
    return {
      who,
      field: 'bookRooms',
      input: { roomIds, when: asked, purpose: 'Øving', associationId: who.associationId },
    };
  };
  const many = (count: number, wish: (n: number) => Wish) => at.send(Array.from({ length: count }, (_, n) => wish(n)));

  it('for one slot: one has it', async () => {
    const roomIds = [await at.room()];
    await at.room();
    const asked = when(nextDay());
    const told = await many(REQUESTS, (n) => book(n, roomIds, asked));
    expect(won(told)).toBe(1);
    await allIsWell(told);
  });

  it('for shifted slots with time to clear: as many as there is room for, and neighbours may touch', async () => {
    const roomIds = [await at.room({ clearingMinutes: 30 })];
    const date = nextDay();
    const time = (n: number) =>
      `${String(8 + (Math.floor(n / 4) % 12)).padStart(2, '0')}:${['00', '15', '30', '45'][n % 4]}`;
    const told = await many(REQUESTS, (n) => book(n, roomIds, when(date, time(n))));
    expect(won(told)).toBeGreaterThanOrEqual(3);
    expect(won(told)).toBeLessThanOrEqual(5);
    await allIsWell(told);
  });

  it('for a hall and its halves, named in any order: the hall, or each half once', async () => {
    const [left, right] = [await at.room(), await at.room()];
    const hall = await at.room({ joins: [left, right] });
    const asked = [[hall], [left], [right], [right, left], [hall, left], [left, right, hall]];
    const date = nextDay();
    const told = await many(REQUESTS, (n) => book(n, asked[n % asked.length] ?? [], when(date)));
    expect([1, 2]).toContain(won(told));
    await allIsWell(told);
  });

  it('for a year of Tuesdays in rooms named in shuffled order: one has all 52 dates of each', async () => {
    const rooms = [await at.room(), await at.room(), await at.room()];
    const shuffled = (n: number) => [0, 1, 2].map((k) => rooms[(n + k * (1 + (n % 2))) % 3] ?? '');
    const weekly = when('2027-08-03', '18:00', { rrule: 'FREQ=WEEKLY;COUNT=52' });
    const told = await many(Math.ceil(REQUESTS / 5), (n) => book(n, shuffled(n), weekly));
    expect(won(told)).toBe(1);
    expect(told.find(({ kind }) => kind === 'RoomBooking')?.dates).toHaveLength(52);
    await allIsWell(told);
  });

  it('by every way there is: to hold, book, approve, move, take back and bump', async () => {
    const [room, elsewhere] = [await at.room(), await at.room()];
    const date = nextDay();
    const wanted = when(date, '12:00');
    const share = (part: number) => Math.ceil(REQUESTS * part);
    const asked = { roomIds: [room], when: wanted, purpose: 'Øving' };
    const one = async (field: Wish['field'], n: number, input: object, who: SignedIn = at.nth(n)) => {
      const told = await at.ask({ who, field, input });
      expect([told.kind, ...told.errors]).toEqual(['RoomBooking']);
      return { bookingId: told.id, occurrenceId: told.dates?.[0]?.id };
    };
    const applied: object[] = [];
    for (let n = 0; n < share(0.2); n += 1) {
      const { bookingId } = await one('applyForRooms', n, { ...asked, associationId: at.nth(n).associationId });
      applied.push({ bookingId });
    }
    const movable: object[] = [];
    for (let n = 0; n < share(0.15); n += 1) {
      const later = new Date(Date.UTC(2028, 0, n + 1)).toISOString().slice(0, 10);
      const { associationId } = at.nth(n);
      const { occurrenceId } = await one('bookRooms', n, {
        ...asked,
        roomIds: [elsewhere],
        when: when(later),
        associationId,
      });
      movable.push({ occurrenceId, scope: 'THIS', startDate: date, startTime: '13:00', roomIds: [room] });
    }
    const cancelled: object[] = [];
    for (let n = 0; n < share(0.15); n += 1) {
      const { occurrenceId } = await one('bookRooms', n, { ...asked, associationId: at.nth(n).associationId });
      const { kind } = await at.ask({
        who: at.nth(n),
        field: 'cancelBookingDates',
        input: { occurrenceId, scope: 'THIS' },
      });
      expect(kind).toBe('RoomBooking');
      cancelled.push({ occurrenceId, scope: 'THIS' });
    }
    const { leader } = at.home;
    const wishes: Wish[] = [
      ...applied.map((input) => ({ who: leader, field: 'approveRoomApplication' as const, input })),
      ...movable.map((input, n) => ({ who: at.nth(n), field: 'moveBookingDates' as const, input })),
      ...cancelled.map((input, n) => ({ who: at.nth(n), field: 'takeBackBookingDates' as const, input })),
      ...Array.from({ length: share(0.5) - 2 }, (_, n) => ({
        ...book(n, [room], wanted),
        ...(n % 2 === 0 && { field: 'holdRooms' as const }),
      })),
      ...[1, 2].map(() => ({ who: leader, field: 'bumpBookings' as const, input: { ...asked, purpose: 'Valg' } })),
    ];
    const told = await at.send(wishes);
    // One before the first bump, perhaps; the first bump; and nobody bumps that.
    expect(won(told)).toBeGreaterThanOrEqual(1);
    expect(won(told)).toBeLessThanOrEqual(2);
    const has = await at.at.world.rows(
      `SELECT b.purpose FROM rooms_occupancy o JOIN rooms_booking b ON b.id = o.booking_id WHERE o.part_id = $1
         AND o.during && tstzrange($2, $2::timestamptz + interval '2 hours')`,
      [room, `${date} 11:00+00`],
    );
    expect(has).toEqual([{ purpose: 'Valg' }]);
    await allIsWell(told);
  });

  it('would be had twice with the guards off: this test can see the race', async () => {
    const roomIds = [await at.room()];
    await at.room();
    const asked = when(nextDay());
    guards.lockParts = false;
    await at.at.world.rows('ALTER TABLE rooms_occupancy DROP CONSTRAINT rooms_occupancy_once');
    try {
      const told = await many(100, (n) => book(n, roomIds, asked));
      expect(won(told)).toBeGreaterThan(1);
      expect((await at.broken()).overlapping.length).toBeGreaterThan(0);
    } finally {
      guards.lockParts = true;
    }
  });
});
