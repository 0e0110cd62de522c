import {
  applyForRooms,
  approveApplication,
  bookRooms,
  bumpBookings,
  cancelDates,
  holdRooms,
  moveDates,
  takeBackDates,
} from '../src/index.js';
import { guards } from '../src/testing/index.js';
import { at, type Borrower, RoomsWorld, sound } from './rooms-world.js';

const CONTENDERS = 100;
/** What the losers are told. */
interface Told {
  readonly kind: string;
  readonly clashes?: readonly { readonly alternatives: readonly object[] }[];
}

describe('many who want the same at once', () => {
  let here: RoomsWorld;
  let borrowers: Borrower[];
  let day = 1;
  /** A day that nothing else in this file is about. */
  const nextDay = () => `2027-02-${String(day++).padStart(2, '0')}`;
  beforeAll(async () => {
    here = await RoomsWorld.create();
    borrowers = await here.borrowers(CONTENDERS);
  });
  afterAll(() => here.world.close());

  const won = (told: readonly Told[]) => told.filter(({ kind }) => kind === 'RoomBooking').length;
  const allAtOnce = (does: (who: Borrower, n: number) => Promise<Told>) =>
    Promise.all(borrowers.map((who, n) => does(who, n)));

  it('for one slot: one has it, and the others are told what else there is', async () => {
    const roomIds = [await here.room()];
    await here.room({ name: 'Det andre rommet' });
    const when = at(nextDay());
    const told: Told[] = await allAtOnce((who) => here.as(who, bookRooms, { roomIds, when }));
    expect(won(told)).toBe(1);
    for (const { kind, clashes } of told.filter((one) => one.kind !== 'RoomBooking')) {
      expect(kind).toBe('DatesClash');
      expect(clashes?.[0]?.alternatives.length).toBeGreaterThan(0);
    }
    expect(await here.broken()).toEqual(sound);
  });

  it('for a hall and its halves, in any order: the hall, or at most one each of the halves', async () => {
    const [left, right] = [await here.room(), await here.room()];
    const hall = await here.room({ joins: [left, right] });
    const asked = [[hall], [left], [right], [right, left], [hall, left]];
    const when = at(nextDay());
    const told: Told[] = await allAtOnce((who, n) => here.as(who, bookRooms, { roomIds: asked[n % 5] ?? [], when }));
    expect([1, 2]).toContain(won(told));
    expect(await here.broken()).toEqual(sound);
  });

  it('for slots shifted by half an hour: as many as there is room for', async () => {
    const roomIds = [await here.room({ setupMinutes: 15, clearingMinutes: 15 })];
    const date = nextDay();
    const time = (n: number) => `${String(8 + Math.floor((n % 20) / 2)).padStart(2, '0')}:${n % 2 ? '30' : '00'}`;
    const told: Told[] = await allAtOnce((who, n) => here.as(who, bookRooms, { roomIds, when: at(date, time(n)) }));
    expect(won(told)).toBeGreaterThanOrEqual(2);
    expect(won(told)).toBeLessThanOrEqual(5);
    expect(await here.broken()).toEqual(sound);
  });

  it('for a year of Tuesdays, in rooms named in shuffled order: one has them all', async () => {
    const roomIds = [await here.room(), await here.room(), await here.room()];
    const shuffled = (n: number) => [...roomIds.slice(n % 3), ...roomIds.slice(0, n % 3)];
    const when = at('2027-08-03', '18:00', { rrule: 'FREQ=WEEKLY;COUNT=52' });
    const told: Told[] = await Promise.all(
      borrowers.slice(0, 30).map((who, n) => here.as(who, bookRooms, { roomIds: shuffled(n), when })),
    );
    expect(won(told)).toBe(1);
    expect(await here.broken()).toEqual(sound);
  });

  it('by every way there is: to hold, book, approve, move, take back and bump', async () => {
    const [room, elsewhere] = [await here.room(), await here.room()];
    const date = nextDay();
    const wanted = at(date, '12:00');
    const [applicants, movers, regretful] = [borrowers.slice(0, 10), borrowers.slice(10, 20), borrowers.slice(20, 30)];
    const applications = await Promise.all(
      applicants.map((who) => here.as(who, applyForRooms, { roomIds: [room], when: wanted })),
    );
    const dateOf = async (bookingId: string) => (await here.dates(bookingId))[0]?.id ?? '';
    const moving: string[] = [];
    for (const [n, who] of movers.entries()) {
      const early = at(date, `0${Math.min(n, 9)}:00`, { minutes: 60 });
      moving.push(await dateOf(await here.booked(who, { roomIds: [elsewhere], when: early })));
    }
    const cancelled: string[] = [];
    for (const who of regretful) {
      const occurrenceId = await dateOf(await here.booked(who, { roomIds: [room], when: wanted }));
      await here.world.run(who.actor, (tx) => cancelDates(tx, { occurrenceId, scope: 'this' }));
      cancelled.push(occurrenceId);
    }
    const to = { scope: 'this', startTime: '13:00', roomIds: [room] } as const;
    const told: Told[] = await Promise.all([
      ...applications.map((one) =>
        here.lead((tx) => approveApplication(tx, { bookingId: 'bookingId' in one ? one.bookingId : '' })),
      ),
      ...movers.map(({ actor }, n) =>
        here.world.run(actor, (tx) => moveDates(tx, { occurrenceId: moving[n] ?? '', ...to })),
      ),
      ...regretful.map(({ actor }, n) =>
        here.world.run(actor, (tx) => takeBackDates(tx, { occurrenceId: cancelled[n] ?? '', scope: 'this' })),
      ),
      ...borrowers.slice(30, 45).map((who) => here.as(who, holdRooms, { roomIds: [room], when: wanted })),
      ...borrowers.slice(45, 60).map((who) => here.as(who, bookRooms, { roomIds: [room], when: wanted })),
      ...[1, 2].map(() => here.lead((tx) => bumpBookings(tx, { roomIds: [room], when: wanted, purpose: 'Valg' }))),
    ]);
    // One before the first bump, perhaps; the first bump; and nobody bumps that.
    expect(won(told)).toBeGreaterThanOrEqual(1);
    expect(won(told)).toBeLessThanOrEqual(2);
    expect(await here.broken()).toEqual(sound);
    const has = await here.world.rows(
      `SELECT b.purpose FROM rooms_occupancy o JOIN rooms_booking b ON b.id = o.booking_id WHERE o.part_id = $1
         AND o.during && tstzrange($2, $2::timestamptz + interval '2 hours')`,
      [room, `${date} 11:00+00`],
    );
    expect(has).toEqual([{ purpose: 'Valg' }]);
  });

  it('would overlap without the lock and the constraint behind it: this test can see the race', async () => {
    const roomIds = [await here.room()];
    guards.lockParts = false;
    await here.world.rows('ALTER TABLE rooms_occupancy DROP CONSTRAINT rooms_occupancy_once');
    try {
      const told: Told[] = await allAtOnce((who) => here.as(who, bookRooms, { roomIds, when: at('2027-07-01') }));
      expect(won(told)).toBeGreaterThan(1);
      expect((await here.broken()).overlapping?.length).toBeGreaterThan(0);
    } finally {
      guards.lockParts = true;
    }
  });
});
