import fc from 'fast-check';
import { LocalTimeError, localTimeAt } from './calendar.js';
import { afterQuietHours } from './quiet-hours.js';
import { instantOf, localTimeOf } from './zone.js';

fc.configureGlobal({ seed: 20260329 }); // The same cases in every run.

const oslo = 'Europe/Oslo';
const night = { from: '21:00', to: '08:00' };
const at = (text: string) => instantOf(text.slice(0, 10), text.slice(11), oslo);

describe('quiet hours', () => {
  it.each([
    ['2026-01-10 20:59', '2026-01-10 20:59'],
    ['2026-01-10 21:00', '2026-01-11 08:00'],
    ['2026-01-10 23:59', '2026-01-11 08:00'],
    ['2026-01-11 00:00', '2026-01-11 08:00'],
    ['2026-01-11 07:59', '2026-01-11 08:00'],
    ['2026-01-11 08:00', '2026-01-11 08:00'],
    ['2026-03-28 22:00', '2026-03-29 08:00'],
    ['2026-03-29 03:30', '2026-03-29 08:00'],
    ['2026-10-24 22:00', '2026-10-25 08:00'],
    ['2026-10-25 02:30', '2026-10-25 08:00'],
  ])('from 21 to 8 let what is due at %s go at %s', (due, sent) => {
    expect(afterQuietHours(at(due), night, oslo)).toEqual(at(sent));
  });

  it('can be in the middle of the day', () => {
    const siesta = { from: '12:00', to: '14:00' };
    expect(afterQuietHours(at('2026-01-10 12:30'), siesta, oslo)).toEqual(at('2026-01-10 14:00'));
    expect(afterQuietHours(at('2026-01-10 23:00'), siesta, oslo)).toEqual(at('2026-01-10 23:00'));
  });

  it('are none when they end as they begin', () => {
    expect(afterQuietHours(at('2026-01-10 08:00'), { from: '08:00', to: '08:00' }, oslo)).toEqual(
      at('2026-01-10 08:00'),
    );
  });

  it('wait for the second time when they end at one that comes twice', () => {
    const until = { from: '21:00', to: '02:30' };
    const second = instantOf('2026-10-25', '02:30', oslo, 'later');
    expect(afterQuietHours(at('2026-10-24 22:00'), until, oslo)).toEqual(second);
    expect(afterQuietHours(instantOf('2026-10-25', '02:10', oslo, 'later'), until, oslo)).toEqual(second);
    expect(afterQuietHours(at('2026-03-28 22:00'), until, oslo)).toEqual(at('2026-03-29 03:30'));
  });

  it('must be times', () => {
    expect(() => afterQuietHours(at('2026-01-10 12:00'), { from: '21', to: '08:00' }, oslo)).toThrow(LocalTimeError);
  });

  it('never let anything go while the clock is in them, nor hold it for longer than they last (property)', () => {
    const time = fc.integer({ min: 0, max: 1439 }).map(localTimeAt);
    const instant = fc.oneof(
      fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: new Date('2027-01-01T00:00:00Z'), noInvalidDate: true }),
      fc.date({ min: new Date('2026-03-28T20:00:00Z'), max: new Date('2026-03-29T06:00:00Z'), noInvalidDate: true }),
      fc.date({ min: new Date('2026-10-24T20:00:00Z'), max: new Date('2026-10-25T06:00:00Z'), noInvalidDate: true }),
    );
    fc.assert(
      fc.property(instant, time, time, (due, from, to) => {
        const isQuiet = (clock: string) => (from <= to ? from <= clock && clock < to : clock >= from || clock < to);
        const sent = afterQuietHours(due, { from, to }, oslo);
        if (!isQuiet(localTimeOf(due, oslo))) expect(sent).toEqual(due);
        else expect(isQuiet(localTimeOf(sent, oslo))).toBe(false);
        expect(sent >= due).toBe(true);
        expect(sent.getTime() - due.getTime()).toBeLessThan(49 * 3_600_000);
        expect(afterQuietHours(sent, { from, to }, oslo)).toEqual(sent);
      }),
      { numRuns: 2000 },
    );
  });
  it('end at their end, within a day, when the clocks stand still (property)', () => {
    const winter = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2026-02-01T00:00:00Z'),
      noInvalidDate: true,
    });
    const time = fc.integer({ min: 0, max: 1439 }).map(localTimeAt);
    fc.assert(
      fc.property(winter, time, time, (due, from, to) => {
        const sent = afterQuietHours(due, { from, to }, oslo);
        if (sent === due) return;
        expect(localTimeOf(sent, oslo)).toBe(to);
        expect(sent.getTime() % 60_000).toBe(0);
        expect(sent.getTime() - due.getTime()).toBeLessThan(24 * 3_600_000);
      }),
    );
  });
});
