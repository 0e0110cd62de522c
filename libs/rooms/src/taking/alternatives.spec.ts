import { overlaps, timeRange } from '@hjerterom/kernel';
import fc from 'fast-check';
import type { Slot } from '../booking/slots-of.js';
import { fits } from '../room/fits.js';
import type { RoomFacts } from '../room/room-facts.js';
import { alternativesTo, byPart, type Surroundings } from './alternatives.js';
import { partTimes } from './part-times.js';
import { ruleBreaks } from './rule-breaks.js';

fc.configureGlobal({ seed: 20260329 }); // The same cases in every run.

const now = new Date('2027-01-04T09:00:00Z');
const frame = { now, zone: 'Europe/Oslo', borrower: true };
const usual: RoomFacts = {
  ...{ id: 'a', name: 'A', buildingId: 'here', partIds: ['a'], setups: { meeting: 20 }, equipment: [] },
  ...{ accessibility: [], setupMinutes: 0, clearingMinutes: 0, decidedByCentre: false, horizonDays: null },
  ...{ longestMinutes: null, active: true, pricePerHour: 0, freeForLocal: true, openings: [], seasons: [] },
};
const room = (id: string, more: Partial<RoomFacts> = {}): RoomFacts => ({
  ...usual,
  ...{ id, name: id.toUpperCase(), partIds: [id] },
  ...more,
});
const hours = (from: number, to: number) =>
  timeRange(new Date(now.getTime() + from * 3_600_000), new Date(now.getTime() + to * 3_600_000));
const around = (rooms: readonly RoomFacts[], more: Partial<Surroundings> = {}): Surroundings => ({
  rooms: new Map(rooms.map((one) => [one.id, one])),
  ...{ busy: new Map(), own: [], wants: {}, frame },
  ...more,
});
const slot: Slot = { roomIds: ['a'], during: hours(24, 26) };
const otherRooms = (surroundings: Surroundings) =>
  alternativesTo(slot, surroundings).flatMap(({ roomIds }) => (roomIds[0] === 'a' ? [] : roomIds));

describe('how long a room can be had in one go', () => {
  const week = 7 * 24;
  it.each([
    ['a week by whoever borrows, when the room says nothing', null, week, true, []],
    ['no longer', null, week + 1, true, ['too-long']],
    ['what the room says, when that is less', 120, 3, true, ['too-long']],
    ['as long as it takes by the centre', 120, 3 * week, false, []],
  ] as const)('is %s', (_what, longestMinutes, length, borrower, breaks) => {
    expect(ruleBreaks({ ...usual, longestMinutes }, hours(1, 1 + length), { ...frame, borrower })).toEqual(breaks);
  });
});

describe('what else there is for a date that clashes', () => {
  it('is first the rooms of the same building, and of these the smallest that is big enough', () => {
    const sizes = { b: 60, c: 30, d: 25, e: 24 };
    const rooms = Object.entries(sizes).map(([id, meeting]) => room(id, { setups: { meeting } }));
    const near = room('f', { buildingId: 'there', setups: { meeting: 25 } });
    expect(otherRooms(around([usual, ...rooms, near], { wants: { participants: 25 } }))).toEqual(['d', 'c', 'b']);
  });

  it('is no room that cannot be set up so, nor one whose size nobody has said, when many come', () => {
    const rooms = [usual, room('b', { setups: { lecture: 90 } }), room('c', { setups: {} }), room('d')];
    expect(otherRooms(around(rooms, { wants: { participants: 10, setup: 'meeting' } }))).toEqual(['d']);
  });

  it('is no floor that another date of the same request is about to take', () => {
    const own = [slot, { roomIds: ['b'], during: hours(25, 27) }, { roomIds: ['a'], during: hours(26, 28) }];
    const times = alternativesTo(slot, around([usual, room('b')], { own }));
    expect(times).toEqual([
      { roomIds: ['a'], during: hours(23.5, 25.5) },
      { roomIds: ['a'], during: hours(28, 30) },
      { roomIds: ['a'], during: hours(48, 50) },
    ]);
  });

  it('is, for several rooms together, each that is taken replaced by one that fits, and all of them free at once', () => {
    const together: Slot = { roomIds: ['a', 'b'], during: slot.during };
    const size = (meeting: number) => ({ setups: { meeting } });
    const rooms = [usual, room('b', size(8)), room('c', size(6)), room('d', size(10)), room('e', size(9))];
    const hall = room('f', { partIds: ['a', 'd'], ...size(30) });
    const wants = { participants: 24 };
    const busy = byPart([{ partId: 'b', ...slot.during }]);
    const find = (more: Partial<Surroundings>) =>
      alternativesTo(together, around([...rooms, hall], { wants, own: [together], ...more }))
        .filter(({ during }) => during.start.getTime() === slot.during.start.getTime())
        .map(({ roomIds }) => roomIds.join(' '));
    // The smaller one would be too small, and the hall has floor of the room that is kept.
    expect(find({ busy })).toEqual(['a e', 'a d']);
    expect(find({ busy: byPart(['a', 'b', 'e'].map((partId) => ({ partId, ...slot.during }))) })).toEqual([]);
    expect(find({ busy: byPart(['a', 'b'].map((partId) => ({ partId, ...slot.during }))), wants: {} })).toEqual([]);
    expect(find({ busy: new Map() })).toEqual([]);
  });

  it('is always free, allowed and big enough, whatever is taken', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const busyPart = fc.record({
      partId: fc.constantFrom(...ids),
      from: fc.integer({ min: 0, max: 150 }),
      length: fc.integer({ min: 1, max: 9 }),
    });
    const facts = fc.record({
      capacity: fc.integer({ min: 1, max: 40 }),
      before: fc.constantFrom(0, 15, 60),
      after: fc.constantFrom(0, 30),
      evenings: fc.boolean(),
      horizonDays: fc.constantFrom(null, 2),
    });
    fc.assert(
      fc.property(
        fc.array(busyPart, { maxLength: 40 }),
        fc.array(facts, { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 30, max: 90 }),
        fc.integer({ min: 1, max: 30 }),
        (taken, made, from, participants) => {
          const rooms = made.map(({ capacity, before, after, evenings, horizonDays }, n) =>
            room(ids[n] ?? '', {
              ...{ setups: { meeting: capacity }, setupMinutes: before, clearingMinutes: after, horizonDays },
              openings: evenings
                ? [2, 3, 4].map((weekday) => ({ weekday, from: '10:00', to: '23:00', seasonId: null }))
                : [],
            }),
          );
          // The hall is the floor of two of them.
          rooms.push(room('d', { partIds: ['a', 'b'], setups: { meeting: 80 } }));
          const spans = taken.map(({ partId, from: start, length }) => {
            const { start: begins, end } = hours(start, start + length);
            return { partId, start: begins, end };
          });
          const wanted: Slot = { roomIds: ['a'], during: hours(from, from + 2) };
          const wants = { participants };
          const surroundings = around(rooms, { busy: byPart(spans), own: [wanted], wants });
          const found = alternativesTo(wanted, surroundings);
          expect(found.length).toBeLessThanOrEqual(6);
          for (const { roomIds, during } of found) {
            const [id = ''] = roomIds;
            const there = surroundings.rooms.get(id) as RoomFacts;
            expect(ruleBreaks(there, during, frame)).toEqual([]);
            if (id !== 'a') expect(fits(there, wants)).toBe(true);
            for (const part of partTimes([{ roomIds, during }], surroundings.rooms)) {
              expect(spans.filter((span) => span.partId === part.partId && overlaps(span, part.during))).toEqual([]);
            }
          }
        },
      ),
    );
  });
});
