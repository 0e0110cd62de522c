import { linkActor } from '@hjerterom/platform';
import { readTelling } from '../src/api/telling/read-telling.js';
import {
  applyForRooms,
  blockRooms,
  bookRooms,
  bumpBookings,
  cancelDates,
  endBlock,
  holdRooms,
  joinWaiting,
  leaveWaiting,
  lookAfterWaiting,
  moveDates,
  takeOffered,
} from '../src/index.js';
import { guards } from '../src/testing/index.js';
import { waitingByIds } from '../src/waiting/waiting-list.js';
import { askedFor, renderMessage, talkingWorld } from './render.js';
import { at, type Borrower, RoomsWorld, sound, tuesday } from './rooms-world.js';

describe('who waits for a room', () => {
  let here: RoomsWorld;
  let all: Borrower[];
  beforeAll(async () => {
    here = await RoomsWorld.create(await talkingWorld());
    all = await here.borrowers(8);
  });
  afterEach(async () => {
    here.world.clock.set(tuesday);
    expect(await here.broken()).toEqual(sound);
  });
  afterAll(() => here.world.close());

  const who = (n: number): Borrower => {
    const one = all[n];
    if (!one) throw new Error('There are eight.');
    return one;
  };
  const wait = async (one: Borrower, roomIds: string[], when = at('2027-01-12')): Promise<string> => {
    const outcome = await here.as(one, joinWaiting, { roomIds, when });
    if (!('waitingId' in outcome)) throw new Error(outcome.kind);
    return outcome.waitingId;
  };
  const look = (ids: readonly string[]) => Promise.all(ids.map((id) => here.run((tx) => lookAfterWaiting(tx, id))));
  const statuses = async (ids: readonly string[]) => {
    const rows = await here.world.rows('SELECT id, status FROM rooms_waiting WHERE id = ANY($1)', [ids]);
    return ids.map((id) => rows.find((row) => row.id === id)?.status);
  };
  const take = (one: Borrower, waitingId: string) => here.world.run(one.actor, (tx) => takeOffered(tx, { waitingId }));
  const leave = (one: Borrower, waitingId: string) =>
    here.world.run(one.actor, (tx) => leaveWaiting(tx, { waitingId }));
  const cancel = async (one: Borrower, bookingId: string) => {
    const [date] = await here.dates(bookingId);
    await here.world.run(one.actor, (tx) => cancelDates(tx, { occurrenceId: date?.id ?? '', scope: 'all' }));
  };

  it('is offered what became free in the order in which they came, kept for the first, then for the next', async () => {
    const roomIds = [await here.room({ name: 'Salen' })];
    const bookingId = await here.booked(who(0), { roomIds, when: at('2027-01-12') });
    const ids = [await wait(who(1), roomIds), await wait(who(2), roomIds), await wait(who(3), roomIds)];
    expect(await wait(who(1), roomIds)).toBe(ids[0]);
    await look(ids);
    expect(await statuses(ids)).toEqual(['waiting', 'waiting', 'waiting']);
    await cancel(who(0), bookingId);
    await look([...ids].reverse());
    await look([...ids].reverse());
    expect(await statuses(ids)).toEqual(['offered', 'waiting', 'waiting']);
    expect((await here.as(who(4), bookRooms, { roomIds, when: at('2027-01-12') })).kind).toBe('DatesClash');
    const [asked] = await askedFor(here.world, 'rooms.offered');
    expect(asked?.personId).toBe(who(1).actor.personId);
    const words = asked && (await here.run((tx) => renderMessage(here.world, tx, asked)));
    expect(words?.paragraphs.join(' ')).toContain('Nå er Salen ledig: tirsdag 12. januar kl. 18:00–20:00.');
    expect(words?.paragraphs.join(' ')).toContain('til onsdag 25. november kl. 10:00');
    await expect(take(who(2), ids[0] ?? '')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await take(who(2), ids[1] ?? '')).toMatchObject({ kind: 'RoomNotOffered', status: 'waiting' });
    await leave(who(1), ids[0] ?? '');
    await look(ids);
    expect(await statuses(ids)).toEqual(['declined', 'offered', 'waiting']);
    expect((await take(who(2), ids[1] ?? '')).kind).toBe('RoomBooking');
    await look(ids);
    expect(await statuses(ids)).toEqual(['declined', 'taken', 'waiting']);
  });

  it('is out by silence, and what was kept goes to the next', async () => {
    const roomIds = [await here.room()];
    const bookingId = await here.booked(who(0), { roomIds, when: at('2027-01-12') });
    const ids = [await wait(who(1), roomIds), await wait(who(2), roomIds)];
    await cancel(who(0), bookingId);
    await look(ids);
    here.world.clock.set(new Date(tuesday.getTime() + 24 * 3_600_000));
    expect(await take(who(1), ids[0] ?? '')).toMatchObject({ kind: 'RoomNotOffered' });
    await look(ids);
    await look(ids);
    expect(await statuses(ids)).toEqual(['expired', 'offered']);
  });

  const weekly = (count: number) => at('2027-01-12', '18:00', { rrule: `FREQ=WEEKLY;COUNT=${count}` });
  const place = async (one: Borrower, id: string) => {
    const [node] = await here.world.run(one.actor, (tx) => waitingByIds(tx, [id]));
    return { ...node, leftOut: node?.leftOut.map(({ date, reasons }) => [date, ...reasons]) };
  };
  const takenDates = async (outcome: object) => {
    const dates = await here.dates('bookingId' in outcome ? String(outcome.bookingId) : '');
    return dates.map(({ start }) => start.toISOString().slice(0, 10));
  };
  const said = async (template: string) => {
    const asked = (await askedFor(here.world, template)).at(-1);
    return (asked && (await here.run((tx) => renderMessage(here.world, tx, asked))))?.paragraphs.join(' ');
  };

  it('is offered of a weekly time what can be had, once that is half of what is left, and told what is not and why', async () => {
    const roomIds = [await here.room({ name: 'Koret' })];
    await here.booked(who(0), { roomIds, when: at('2027-01-19') });
    const bookingId = await here.booked(who(0), { roomIds, when: at('2027-02-02') });
    await here.lead((tx) => blockRooms(tx, { roomIds, when: at('2027-01-26'), purpose: 'Maling' }));
    const id = await wait(who(1), roomIds, weekly(5));
    await look([id]);
    expect(await place(who(1), id)).toMatchObject({ status: 'waiting', datesOffered: 0, leftOut: [] });
    const [date] = await here.dates(bookingId);
    const to = { occurrenceId: date?.id ?? '', scope: 'this', startDate: '2027-02-03' } as const;
    await here.world.run(who(0).actor, (tx) => moveDates(tx, to));
    await look([id]);
    const leftOut = [
      ['2027-01-19', 'taken'],
      ['2027-01-26', 'blocked'],
    ];
    expect(await place(who(1), id)).toMatchObject({ status: 'offered', datesOffered: 3, leftOut });
    expect(await said('rooms.offered')).toContain(
      'Nå er Koret ledig 3 av 5 ganger: tirsdag 12. januar kl. 18:00–20:00, tirsdag 2. februar kl. 18:00–20:00, tirsdag 9. februar kl. 18:00–20:00. Ikke 19. januar (opptatt) og 26. januar (stengt).',
    );
    const kept = ['2027-01-12', '2027-02-02', '2027-02-09'];
    for (const day of kept)
      expect((await here.as(who(2), bookRooms, { roomIds, when: at(day) })).kind).toBe('DatesClash');
    expect(await takenDates(await take(who(1), id))).toEqual(kept);
    expect(await place(who(1), id)).toMatchObject({ status: 'taken', datesOffered: 3, leftOut });
    expect(await said('rooms.booked')).toContain('Ikke 19. januar (opptatt) og 26. januar (stengt).');
  });

  it('takes just what was shown, or nothing: when one of the dates went, the others are offered anew', async () => {
    const roomIds = [await here.room()];
    await here.booked(who(0), { roomIds, when: at('2027-01-19') });
    const id = await wait(who(1), roomIds, weekly(4));
    await look([id]);
    // Now it is free, but it was not shown.
    await here.world.rows(
      `DELETE FROM rooms_booking b USING rooms_occurrence o WHERE o.booking_id = b.id AND $1 = ANY(o.room_ids)
      AND b.held_until IS NULL`,
      roomIds,
    );
    await here.lead((tx) => bumpBookings(tx, { roomIds, when: at('2027-02-02'), purpose: 'Valg' }));
    expect(await take(who(1), id)).toMatchObject({ kind: 'DatesClash', clashes: [{ date: '2027-02-02' }] });
    await look([id]);
    expect(await place(who(1), id)).toMatchObject({ datesOffered: 3, leftOut: [['2027-02-02', 'taken']] });
    expect(await takenDates(await take(who(1), id))).toEqual(['2027-01-12', '2027-01-19', '2027-01-26']);
  });

  it('leaves to whoever comes next what those before them cannot have, as soon as those were offered theirs', async () => {
    const roomIds = [await here.room()];
    await here.booked(who(0), { roomIds, when: weekly(2) });
    const ids = [await wait(who(1), roomIds, weekly(4)), await wait(who(2), roomIds, weekly(8))];
    await look([ids[1] ?? '']);
    // The worker, which goes by itself after each event, may have come to the first of them before.
    expect(await statuses(ids)).not.toEqual(['waiting', 'offered']);
    await look([ids[0] ?? '']);
    await look([ids[1] ?? '']);
    expect(await place(who(1), ids[0] ?? '')).toMatchObject({ status: 'offered', datesOffered: 2 });
    expect(await place(who(2), ids[1] ?? '')).toMatchObject({ status: 'offered', datesOffered: 4 });
  });

  it('is looked at again when what somebody only holds has run out', async () => {
    const roomIds = [await here.room()];
    await here.booked(who(0), { roomIds, when: at('2027-01-12') });
    const two = at('2027-01-19', '18:00', { rrule: 'FREQ=WEEKLY;COUNT=2' });
    const held = await here.as(who(3), holdRooms, { roomIds, when: two });
    const id = await wait(who(1), roomIds, weekly(3));
    await look([id]);
    const [row] = await here.world.rows('SELECT due_at FROM rooms_waiting WHERE id = $1', [id]);
    expect(row?.due_at).toEqual(new Date('heldUntil' in held ? held.heldUntil : 0));
  });

  it('is offered the rest of the day when a room that is closed opens before time', async () => {
    const roomIds = [await here.room()];
    const painting = { roomIds, when: at('2027-01-12', '08:00', { minutes: 14 * 60 }), purpose: 'Maling' };
    const closed = await here.lead((tx) => blockRooms(tx, painting));
    const id = await wait(who(1), roomIds);
    const [date] = await here.dates('bookingId' in closed ? closed.bookingId : '');
    here.world.clock.set(new Date('2027-01-12T09:00:00Z'));
    const due = () => here.world.rows('SELECT due_at FROM rooms_waiting WHERE id = $1', [id]);
    await here.lead((tx) => endBlock(tx, { occurrenceId: date?.id ?? '' }));
    expect(await due()).toEqual([{ due_at: new Date('2027-01-12T09:00:00Z') }]);
    await look([id]);
    expect(await statuses([id])).toEqual(['offered']);
    expect((await take(who(1), id)).kind).toBe('RoomBooking');
  });

  it('applies where the centre decides, and waits for nothing that is free', async () => {
    const roomIds = [await here.room({ decidedByCentre: true })];
    expect((await here.as(who(1), joinWaiting, { roomIds, when: at('2027-01-12') })).kind).toBe('NothingInTheWay');
    const lead = { ...who(0), actor: here.leader };
    const bookingId = await here.booked(lead, { roomIds, when: at('2027-01-12') });
    const id = await wait(who(1), roomIds);
    await cancel(lead, bookingId);
    await look([id]);
    const outcome = await take(who(1), id);
    const dates = await here.dates('bookingId' in outcome ? outcome.bookingId : '');
    expect(dates.map(({ status }) => status)).toEqual(['applied']);
    expect((await here.as(who(2), applyForRooms, { roomIds, when: at('2027-01-12') })).kind).toBe('RoomBooking');
  });

  it('opens the page behind the message, as the one it was sent to, while they book for the association', async () => {
    const roomIds = [await here.room({ name: 'Loftet' })];
    const bookingId = await here.booked(who(0), { roomIds, when: at('2027-01-12') });
    const id = await wait(who(5), roomIds);
    await cancel(who(0), bookingId);
    await look([id]);
    const asked = (await askedFor(here.world, 'rooms.offered')).at(-1);
    const link = linkActor(here.centreId, asked?.personId ?? '', asked?.subjectId ?? '');
    const read = () => here.world.run(link, (tx) => readTelling(tx, asked?.subjectId ?? '', null));
    expect(await read()).toMatchObject({ kind: 'waiting', rooms: 'Loftet', status: 'offered' });
    // Whoever may not book for the association any more sees nothing of its place by the link.
    const mayBook = (may: boolean) =>
      here.world.rows('UPDATE associations_contact SET may_book = $2 WHERE association_id = $1', [
        who(5).associationId,
        may,
      ]);
    await mayBook(false);
    await expect(read()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await mayBook(true);
    expect((await here.world.run(link, (tx) => takeOffered(tx, { waitingId: id }))).kind).toBe('RoomBooking');
  });

  /** All who wait are looked at, some take, some leave, and others book and hold what they can, at once. */
  const contend = async (date: string) => {
    const roomIds = [await here.room()];
    const when = at(date);
    const bookingId = await here.booked(who(0), { roomIds, when });
    const waiting = all.slice(1);
    const ids = await Promise.all(waiting.map((one) => wait(one, roomIds, when)));
    await cancel(who(0), bookingId);
    await Promise.all([
      ...[...ids, ...ids, ...ids].map((id) => here.run((tx) => lookAfterWaiting(tx, id))),
      ...waiting.flatMap((one, n) => [1, 2].map(() => take(one, ids[n] ?? ''))),
      ...waiting.map((one) => here.as(one, bookRooms, { roomIds, when })),
      ...waiting.map((one) => here.as(one, holdRooms, { roomIds, when })),
    ]);
    const has = await here.world.rows(
      `SELECT count(*)::int AS count FROM rooms_occupancy WHERE part_id = $1 AND during && tstzrange($2, $3)`,
      [roomIds[0], `${date}T00:00:00Z`, `${date}T23:59:00Z`],
    );
    return Number(has[0]?.count);
  };

  it('races with all the others for it, and one has it', async () => {
    for (const date of ['2027-02-01', '2027-02-02', '2027-02-03']) expect(await contend(date)).toBe(1);
  });

  it('would have it twice without the lock and the constraint behind it: this test can see the race', async () => {
    guards.lockParts = false;
    await here.world.rows('ALTER TABLE rooms_occupancy DROP CONSTRAINT rooms_occupancy_once');
    const seen: number[] = [];
    try {
      for (const day of [1, 2, 3, 4, 5, 6]) seen.push(await contend(`2027-03-0${day}`));
    } finally {
      guards.lockParts = true;
      await here.world.rows(
        'DELETE FROM rooms_booking b USING rooms_occurrence o WHERE o.booking_id = b.id AND o.during && $1::tstzrange AND b.id NOT IN (SELECT booking_id FROM rooms_waiting WHERE booking_id IS NOT NULL)',
        ['[2027-03-01,2027-04-01)'],
      );
    }
    expect(Math.max(...seen)).toBeGreaterThan(1);
  });
});
