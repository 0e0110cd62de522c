import { findRooms } from '../src/find/find-rooms.js';
import { takenAtSql } from '../src/find/taken-at.js';
import { at, type Borrower, RoomsWorld } from './rooms-world.js';

const seats = (capacity: number) => ({ setups: [{ code: 'meeting', capacity }] });

describe('finding a room', () => {
  let here: RoomsWorld;
  let choir: Borrower;
  beforeAll(async () => {
    here = await RoomsWorld.create();
    choir = await here.borrower();
  });
  afterAll(() => here.world.close());

  const find = (wish: Parameters<typeof findRooms>[1]) => here.world.run(choir.actor, (tx) => findRooms(tx, wish));
  const tuesdays = at('2027-01-05', '18:00', { rrule: 'FREQ=WEEKLY;COUNT=10' });

  it('ranks what is free on all dates and has all first, says why, and tells the nearest time of the others', async () => {
    const loop = { equipment: ['hearing-loop'] };
    const best = await here.room({ name: 'Best', ...seats(30), ...loop });
    const large = await here.room({ name: 'Stort', ...seats(200), ...loop });
    const without = await here.room({ name: 'Uten slynge', ...seats(30) });
    const busy = await here.room({ name: 'Opptatt', ...seats(30), ...loop });
    await here.room({ name: 'Lite', ...seats(10), ...loop });
    await here.room({ name: 'Ute av bruk', ...seats(30), ...loop, active: false });
    for (const [date, time] of [
      ['2027-01-12', '19:00'],
      ['2027-01-19', '17:30'],
      // More than the half is taken: it has the loop even so, and that must be there.
      ['2027-01-26', '19:00'],
      ['2027-02-02', '19:00'],
      ['2027-02-09', '19:00'],
      ['2027-02-16', '19:00'],
    ] as const) {
      await here.booked(choir, { roomIds: [busy], when: at(date, time, { minutes: 60 }) });
    }
    const found = await find({ when: tuesdays, participants: 25, equipment: ['hearing-loop'] });
    expect(found.dates).toBe(10);
    expect(found.rooms.map(({ roomId }) => roomId)).toEqual([best, large, busy, without]);
    expect(found.rooms[0]).toMatchObject({ freeDates: 10, missing: [], nearest: null });
    expect(found.rooms[0]?.reasons.map(({ code, count, values }) => [code, count, ...values])).toEqual([
      ['all-dates-free', 10],
      ['seats', 30],
      ['has', null, 'hearing-loop'],
      ['free-of-charge', null],
    ]);
    const taken = ['2027-01-12', '2027-01-19', '2027-01-26', '2027-02-02', '2027-02-09', '2027-02-16'];
    expect(found.rooms[2]).toMatchObject({ freeDates: 4, notFree: taken });
    expect(found.rooms[2]?.nearest).toEqual({ minutes: 120, days: 0, freeDates: 10 });
    expect(found.rooms[3]).toMatchObject({ freeDates: 10, missing: ['hearing-loop'] });
  });

  it('goes by opening hours, the time to set up and clear, and the floor that rooms share', async () => {
    const openings = [{ weekday: 2, from: '16:00', to: '19:00' }];
    const closed = await here.room({ name: 'Stenger', ...seats(1000), openings });
    const [left, right] = [await here.room(seats(1000)), await here.room(seats(1000))];
    const hall = await here.room({ name: 'Hallen', ...seats(1001), joins: [left, right], setupMinutes: 60 });
    await here.booked(choir, { roomIds: [left], when: at('2027-02-02', '16:00') });
    const found = await find({ when: at('2027-02-02'), participants: 1000 });
    const of = (id: string) => found.rooms.find(({ roomId }) => roomId === id);
    expect([of(closed)?.freeDates, of(left)?.freeDates, of(hall)?.freeDates]).toEqual([0, 1, 0]);
    expect(of(closed)?.nearest).toMatchObject({ minutes: -60, freeDates: 1 });
    expect(of(hall)?.nearest).toMatchObject({ minutes: 60, freeDates: 1 });
    expect(await find({ when: at('2027-02-02', '18:00', { rrule: 'FREQ=WEEKLY' }) })).toMatchObject({
      problem: 'no-end',
    });
  });

  it('looks up what is taken in an index of time, and reads no more of it than that', async () => {
    await here.world.rows(
      `INSERT INTO rooms_booking (id, centre_id, kind, purpose, start_date, start_time, minutes, zone, priority, made_at)
       SELECT gen_random_uuid(), $1, 'booking', 'Mye', '2027-01-01', '08:00', 60, 'Europe/Oslo', false, now()`,
      [here.centreId],
    );
    const room = await here.room();
    await here.world.rows(
      `WITH b AS (SELECT id FROM rooms_booking WHERE purpose = 'Mye'), o AS (
         INSERT INTO rooms_occurrence (id, centre_id, booking_id, room_ids, during, status, changed_at)
         SELECT gen_random_uuid(), $1, b.id, ARRAY[$2::uuid], tstzrange(d, d + interval '1 hour'), 'booked', now()
         FROM b, generate_series('2027-01-01'::timestamptz, '2027-12-31', '1 hour') d RETURNING id, booking_id, during)
       INSERT INTO rooms_occupancy (occurrence_id, part_id, booking_id, during)
       SELECT o.id, $2, o.booking_id, o.during FROM o`,
      [here.centreId, room],
    );
    await here.world.rows('ANALYZE rooms_occupancy');
    const year = Array.from({ length: 52 }, (_, week) => new Date(Date.UTC(2027, 0, 5 + 7 * week, 17)));
    const plan = await here.run((tx) =>
      tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) ${takenAtSql}`, [
        ...[year, year.map((start) => new Date(start.getTime() + 7_200_000)), [room], tx.now],
      ]),
    );
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toContain('rooms_occupancy_during');
    expect(text).not.toContain('Seq Scan on rooms_occupancy');
    expect(text).toMatch(/Index Scan.*rooms_occupancy_during.*rows=[23](\.\d+)? loops=52/);
  });
});
