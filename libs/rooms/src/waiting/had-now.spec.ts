import { timeRange } from '@hjerterom/kernel';
import fc from 'fast-check';
import type { Slot } from '../booking/slots-of.js';
import { hadNow } from './had-now.js';

fc.configureGlobal({ seed: 20270112 }); // The same cases in every run.

const week = 7 * 24 * 3_600_000;
const first = Date.parse('2027-01-12T17:00:00Z');
const tuesdays = (count: number): Slot[] =>
  Array.from({ length: count }, (_, n) => {
    const start = first + n * week;
    return { roomIds: ['room'], during: timeRange(new Date(start), new Date(start + 7_200_000)) };
  });
const taken = (nth: number) => ({ start: new Date(first + nth * week).toISOString(), reasons: ['taken'] as const });

describe('what can be had of what is waited for', () => {
  it.each([
    ['a single date that is free', 1, [], true],
    ['no single date that is taken', 1, [0], false],
    ['one of two', 2, [0], true],
    ['one of three: not', 3, [0, 2], false],
    ['seven of fourteen', 14, [0, 2, 4, 6, 8, 10, 12], true],
    ['six of fourteen: not', 14, [0, 1, 2, 4, 6, 8, 10, 12], false],
    ['nothing, where nothing remains', 0, [], false],
  ])('is offered: %s', (_what, count, clashing, enough) => {
    expect(hadNow(tuesdays(count), clashing.map(taken)).enough).toBe(enough);
  });

  it('is every date once, kept or left out with why, and never less than half', () => {
    const days = fc
      .integer({ min: 1, max: 60 })
      .chain((count) =>
        fc.record({ count: fc.constant(count), clashing: fc.subarray(Array.from({ length: count }, (_, n) => n)) }),
      );
    fc.assert(
      fc.property(days, ({ count, clashing }) => {
        const slots = tuesdays(count);
        const { had, leftOut, enough } = hadNow(slots, clashing.map(taken));
        expect(leftOut.map(({ slot }) => slots.indexOf(slot))).toEqual(clashing);
        expect(had).toEqual(slots.filter((_, n) => !clashing.includes(n)));
        expect(leftOut.every(({ reasons }) => reasons.length > 0)).toBe(true);
        expect(enough).toBe(had.length >= leftOut.length);
      }),
    );
  });
});
