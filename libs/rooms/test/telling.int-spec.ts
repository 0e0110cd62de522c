import type { Tx } from '@hjerterom/platform';
import { eventually, onBackend, queueBackends, TestWorld } from '@hjerterom/platform/testing';
import {
  answerComing,
  applyForRooms,
  approveApplication,
  bookRooms,
  cancelDates,
  countHeads,
  declineApplication,
  moveDates,
  setUnusedRule,
  takeBackDates,
  takeStep,
} from '../src/index.js';
import { roomUse, useOfAssociation } from '../src/numbers/room-use.js';
import { RoomsWorkerModule } from '../src/worker/index.js';
import { type Asked, askedFor, renderMessage, talkingWorld } from './render.js';
import { at, type Borrower, RoomsWorld, tuesday } from './rooms-world.js';

const hours = (count: number) => count * 3_600_000;

describe('those who borrow', () => {
  let here: RoomsWorld;
  let choir: Borrower;
  let roomIds: string[];
  beforeAll(async () => {
    here = await RoomsWorld.create(await talkingWorld());
    choir = await here.borrower();
    roomIds = [await here.room({ name: 'Storsalen' })];
  });
  beforeEach(() => here.world.clock.set(tuesday));
  afterAll(() => here.world.close());

  const dateOf = async (bookingId: string, n = 0) => (await here.dates(bookingId))[n]?.id ?? '';
  const said = async (template: string): Promise<string | null> => {
    const asked = (await askedFor(here.world, template)).at(-1);
    if (!asked) return null;
    const words = await here.run((tx) => renderMessage(here.world, tx, asked));
    return words?.paragraphs.join(' ') ?? null;
  };
  const tellings = async (): Promise<Asked[]> => askedFor(here.world, 'rooms.%');
  const as = <Input, Outcome>(verb: (tx: Tx, input: Input) => Promise<Outcome>, input: Input) =>
    here.world.run(choir.actor, (tx) => verb(tx, input));

  it('are told that they have booked, moved, cancelled and taken back; what is not so any more is withdrawn', async () => {
    const bookingId = await here.booked(choir, { roomIds, when: at('2027-01-05'), purpose: 'Korøving' });
    expect(await said('rooms.booked')).toContain(
      'Dere har booket Storsalen til «Korøving»: tirsdag 5. januar kl. 18:00–20:00.',
    );
    const occurrenceId = await dateOf(bookingId);
    await as(moveDates, { occurrenceId, scope: 'this', startTime: '19:00' });
    expect(await said('rooms.booked')).toBeNull();
    expect(await said('rooms.moved')).toContain('Nå gjelder: tirsdag 5. januar kl. 19:00–21:00, Storsalen.');
    await as(cancelDates, { occurrenceId, scope: 'this' });
    expect(await said('rooms.moved')).toBeNull();
    expect(await said('rooms.cancelled')).toContain('«Korøving» i Storsalen er avlyst');
    await as(takeBackDates, { occurrenceId, scope: 'this' });
    expect(await said('rooms.cancelled')).toBeNull();
    expect(await said('rooms.taken-back')).toContain('ikke avlyst likevel');
  });

  it('are told of an application that it was received, and of the answer with its reason', async () => {
    const decided = [await here.room({ name: 'Kjøkkenet', decidedByCentre: true })];
    const apply = async (day: string) => {
      const outcome = await here.as(choir, applyForRooms, { roomIds: decided, when: at(day), purpose: 'Middag' });
      return 'bookingId' in outcome ? outcome.bookingId : '';
    };
    const first = await apply('2027-01-06');
    expect(await said('rooms.applied')).toContain('Dere har søkt om Kjøkkenet til «Middag»');
    await here.lead((tx) => approveApplication(tx, { bookingId: first }));
    expect(await said('rooms.applied')).toBeNull();
    expect(await said('rooms.approved')).toContain('Dere får Kjøkkenet til «Middag»: onsdag 6. januar');
    const second = await apply('2027-01-07');
    await here.lead((tx) => declineApplication(tx, { bookingId: second, reason: 'Kjøkkenet vaskes.' }));
    expect(await said('rooms.declined')).toContain('Grunnen er: Kjøkkenet vaskes.');
  });

  it('are those who book for the association today, and nobody for what the centre books for itself', async () => {
    const ended = await here.borrower();
    await here.world.rows(
      `UPDATE associations_contact SET from_date = '2026-01-01', until_date = '2026-11-23' WHERE association_id = $1`,
      [ended.associationId],
    );
    const before = (await tellings()).length;
    const when = at('2027-01-08');
    await here.lead((tx) => bookRooms(tx, { roomIds, when, purpose: 'Personalmøte' }));
    const forThem = { associationId: ended.associationId, actor: here.leader };
    await here.booked(forThem, { roomIds, when: at('2027-01-09') });
    expect(await tellings()).toHaveLength(before);
  });

  it('name the first three dates of a series, and count the rest', async () => {
    const when = at('2027-02-02', '18:00', { rrule: 'FREQ=WEEKLY;COUNT=10' });
    await here.booked(choir, { roomIds, when });
    expect(await said('rooms.booked')).toContain('tirsdag 16. februar kl. 18:00–20:00, og 7 ganger til.');
  });

  it('close a date with how many came, and not before it has begun', async () => {
    const bookingId = await here.booked(choir, { roomIds, when: at('2027-03-03') });
    const occurrenceId = await dateOf(bookingId);
    const count = (heads: number) => as(countHeads, { occurrenceId, heads });
    expect(await count(12)).toEqual({ kind: 'NothingToChange', bookingId });
    here.world.clock.set(new Date('2027-03-03T19:00:00Z'));
    await count(12);
    await count(0);
    const stranger = await here.borrower();
    await expect(
      here.world.run(stranger.actor, (tx) => countHeads(tx, { occurrenceId, heads: 3 })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const rows = await here.world.rows('SELECT head_count, counted_by FROM rooms_attendance WHERE id = $1', [
      occurrenceId,
    ]);
    expect(rows).toEqual([{ head_count: 0, counted_by: choir.actor.personId }]);
  });

  it('are in the numbers by room, association and hour of the week, with their kulturtimer, and nobody’s name', async () => {
    const [ours, room] = [await here.borrower(), await here.room()];
    const bookingId = await here.booked(ours, {
      roomIds: [room],
      when: at('2027-03-03', '18:00', { rrule: 'FREQ=DAILY;COUNT=2' }),
    });
    here.world.clock.set(new Date('2027-03-05T19:00:00Z'));
    const occurrenceId = await dateOf(bookingId);
    await here.world.run(ours.actor, (tx) => countHeads(tx, { occurrenceId, heads: 12 }));
    const period = { from: '2027-03-01', to: '2027-03-31' };
    await expect(here.world.run(ours.actor, (tx) => roomUse(tx, period))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const use = await here.lead((tx) => roomUse(tx, period));
    const twelve = { dates: 2, minutes: 240, heads: 12, counted: 1, noShows: 0, cultureMinutes: 12 * 120 };
    expect(use.rooms).toContainEqual({ roomId: room, ...twelve });
    expect(use.associations).toContainEqual({ associationId: ours.associationId, ...twelve });
    const own = { associationId: ours.associationId, ...period };
    expect(await here.world.run(ours.actor, (tx) => useOfAssociation(tx, own))).toEqual(twelve);
    const stranger = await here.borrower();
    await expect(here.world.run(stranger.actor, (tx) => useOfAssociation(tx, own))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const thursday = use.hours.filter(({ weekday }) => weekday === 4);
    expect(thursday).toEqual([18, 19].map((hour) => ({ weekday: 4, hour, minutes: 60 })));
  });
});

describe.each(queueBackends)('what becomes of a booked date by itself, on %s', (backend) => {
  let here: RoomsWorld;
  let choir: Borrower;
  beforeEach(async () => {
    const environment = await onBackend(backend);
    here = await RoomsWorld.create(await TestWorld.create({ worker: [RoomsWorkerModule], now: tuesday, environment }));
    choir = await here.borrower();
  });
  afterEach(() => here.world.close());

  const booked = async (rule: 'off' | 'keep' | 'free', more: object = {}) => {
    const roomId = await here.room();
    await here.lead((tx) => setUnusedRule(tx, { roomId, rule, askHours: 48, freeHours: 12 }));
    const bookingId = await here.booked(choir, { roomIds: [roomId], when: at('2026-12-01'), ...more });
    const [date] = await here.dates(bookingId);
    return { bookingId, roomId, occurrenceId: date?.id ?? '', start: date?.start ?? tuesday };
  };
  const told = async (template: string) => (await askedFor(here.world, template)).length;
  const status = async (bookingId: string) => (await here.dates(bookingId))[0]?.status;
  const hoursBefore = ({ start }: { start: Date }, count: number) =>
    here.world.clock.set(new Date(start.getTime() - hours(count)));

  it('is reminded of once, the day before, and of a series only where that was chosen', async () => {
    const date = await booked('off');
    const series = at('2026-12-01', '10:00', { rrule: 'FREQ=WEEKLY;COUNT=3' });
    await here.booked(choir, { roomIds: [date.roomId], when: series });
    hoursBefore(date, 24);
    await eventually(async () => (await told('rooms.reminder')) === 1);
    await Promise.all([1, 2, 3].map(() => here.run((tx) => takeStep(tx, date.occurrenceId))));
    expect(await told('rooms.reminder')).toBe(1);
    here.world.clock.set(new Date(date.start.getTime() + hours(3)));
    await eventually(async () => (await told('rooms.how-many')) >= 1);
    expect(await told('rooms.coming')).toBe(0);
  });

  it('is freed by silence where the room says so, told, and not where somebody has said yes', async () => {
    const [silent, yes, kept] = [await booked('free'), await booked('free'), await booked('keep')];
    hoursBefore(silent, 48);
    await eventually(async () => (await told('rooms.coming')) === 3);
    await here.world.run(choir.actor, (tx) => answerComing(tx, { occurrenceId: yes.occurrenceId, coming: true }));
    hoursBefore(silent, 12);
    await eventually(async () => (await status(silent.bookingId)) === 'cancelled');
    await eventually(async () => (await told('rooms.freed')) === 1);
    expect([await status(yes.bookingId), await status(kept.bookingId)]).toEqual(['booked', 'booked']);
    const again = { occurrenceId: silent.occurrenceId, scope: 'this' } as const;
    const back = await here.world.run(choir.actor, (tx) => takeBackDates(tx, again));
    expect(back.kind).toBe('RoomBooking');
    await here.run((tx) => takeStep(tx, silent.occurrenceId));
    expect(await status(silent.bookingId)).toBe('booked');
    await here.world.run(choir.actor, (tx) => cancelDates(tx, again));
    const other = await here.borrower();
    await here.booked(other, { roomIds: [silent.roomId], when: at('2026-12-01') });
  });

  it('is free for others with a «no», and asked anew when it has moved', async () => {
    const [no, moved] = [await booked('keep'), await booked('keep')];
    hoursBefore(no, 48);
    await eventually(async () => (await told('rooms.coming')) === 2);
    await here.world.run(choir.actor, (tx) => answerComing(tx, { occurrenceId: no.occurrenceId, coming: false }));
    expect(await status(no.bookingId)).toBe('cancelled');
    const later = { occurrenceId: moved.occurrenceId, scope: 'this', startDate: '2026-12-08' } as const;
    await here.world.run(choir.actor, (tx) => moveDates(tx, later));
    expect(await told('rooms.coming')).toBe(0);
    here.world.clock.set(new Date(no.start.getTime() + hours(5 * 24)));
    await eventually(async () => (await told('rooms.coming')) === 1);
  });

  it('is not asked about by a room that does not ask, nor of whoever has just booked', async () => {
    here.world.clock.set(new Date('2026-11-30T09:00:00Z'));
    const late = await booked('free');
    hoursBefore(late, 12);
    await here.run((tx) => takeStep(tx, late.occurrenceId));
    here.world.clock.set(new Date(late.start.getTime() + hours(3)));
    await eventually(async () => (await told('rooms.how-many')) === 1);
    expect([await told('rooms.coming'), await status(late.bookingId)]).toEqual([0, 'booked']);
  });
});
