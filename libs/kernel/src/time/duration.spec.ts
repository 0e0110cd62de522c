import fc from 'fast-check';
import { LocalTimeError } from './calendar.js';
import { addDuration, DurationError, parseDuration } from './duration.js';
import { instantOf, localTimeOf } from './zone.js';

fc.configureGlobal({ seed: 20260329 }); // The same cases in every run.

const oslo = 'Europe/Oslo';
const hour = 3_600_000;
const codeOf = (fn: () => unknown) => {
  try {
    return fn();
  } catch (error) {
    return error instanceof DurationError ? error.code : error;
  }
};

describe('a length of time', () => {
  it('is read in milliseconds', () => {
    expect(parseDuration('PT24H')).toBe(24 * hour);
    expect(parseDuration('P1D')).toBe(24 * hour);
    expect(parseDuration('P1W')).toBe(7 * 24 * hour);
    expect(parseDuration('P1DT2H3M4S')).toBe(26 * hour + 3 * 60_000 + 4_000);
    expect(parseDuration('PT0S')).toBe(0);
    expect(parseDuration('P3660D')).toBe(3660 * 24 * hour);
  });

  it.each([
    '',
    'P',
    'PT',
    '1D',
    'P1',
    'PD',
    'P1H',
    'PT1D',
    'p1d',
    'P1.5D',
    'PT1,5H',
    'P-1D',
    '+P1D',
    'P1DT',
    'P1D ',
    'P1M1Y',
    'PT9999999999S',
  ])('is refused when malformed: %s', (text) => expect(codeOf(() => parseDuration(text))).toBe('malformed'));

  it('is bounded to ten years', () => {
    for (const text of ['P3661D', 'PT999999999S', 'P999999999W'])
      expect(codeOf(() => parseDuration(text))).toBe('too-long');
    expect(codeOf(() => addDuration(new Date(0), 'P10Y1D', oslo))).toBe('too-long');
    expect(addDuration(new Date('2026-01-01T00:00:00Z'), 'P10Y', 'UTC')).toEqual(new Date('2036-01-01T00:00:00Z'));
    expect(addDuration(new Date('2026-01-01T00:00:00Z'), 'P120M', 'UTC')).toEqual(new Date('2036-01-01T00:00:00Z'));
  });

  it('has no negative length, and none in months or years', () => {
    expect(codeOf(() => parseDuration('-P1D'))).toBe('negative');
    expect(codeOf(() => parseDuration('P1M'))).toBe('no-fixed-length');
    expect(codeOf(() => parseDuration('P1Y'))).toBe('no-fixed-length');
  });
});

describe('the instant a duration later', () => {
  const eve = instantOf('2026-03-28', '18:00', oslo);

  it('keeps the clock for a day over a change of summer time, and not for 24 hours', () => {
    expect(addDuration(eve, 'P1D', oslo)).toEqual(instantOf('2026-03-29', '18:00', oslo));
    expect(addDuration(eve, 'PT24H', oslo)).toEqual(instantOf('2026-03-29', '19:00', oslo));
    const autumn = instantOf('2026-10-24', '18:00', oslo);
    expect(addDuration(autumn, 'P1D', oslo)).toEqual(instantOf('2026-10-25', '18:00', oslo));
    expect(addDuration(autumn, 'PT24H', oslo)).toEqual(instantOf('2026-10-25', '17:00', oslo));
  });

  it('goes back with a minus: the day before at the same time', () => {
    expect(addDuration(instantOf('2026-03-29', '18:00', oslo), '-P1D', oslo)).toEqual(eve);
  });

  it('is pushed forward out of the gap, and cut to the end of a short month', () => {
    expect(addDuration(instantOf('2026-03-28', '02:30', oslo), 'P1D', oslo)).toEqual(
      instantOf('2026-03-29', '03:30', oslo),
    );
    expect(addDuration(instantOf('2026-01-31', '12:00', oslo), 'P1M', oslo)).toEqual(
      instantOf('2026-02-28', '12:00', oslo),
    );
    expect(addDuration(instantOf('2028-02-29', '12:00', oslo), 'P1Y', oslo)).toEqual(
      instantOf('2029-02-28', '12:00', oslo),
    );
  });

  it('needs a zone and an instant', () => {
    expect(() => addDuration(eve, 'P1D', 'Nowhere')).toThrow(LocalTimeError);
    expect(() => addDuration(new Date(Number.NaN), 'P1D', oslo)).toThrow(LocalTimeError);
  });

  it('is the same length in a zone without summer time, and the same clock in Oslo at noon (property)', () => {
    const instant = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2050-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, fc.nat(3000), fc.nat(23), fc.nat(59), (from, days, hours, minutes) => {
        const iso = `P${days}DT${hours}H${minutes}M`;
        expect(addDuration(from, iso, 'UTC').getTime() - from.getTime()).toBe(parseDuration(iso));
        const noon = instantOf(from.toISOString().slice(0, 10), '12:00', oslo);
        expect(localTimeOf(addDuration(noon, `P${days}D`, oslo), oslo)).toBe('12:00');
      }),
    );
  });

  it('never fails with anything but its own error (property)', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^-?P[\dYMWDTHS.]{0,12}$/)), (text) => {
        for (const read of [parseDuration, (iso: string) => addDuration(eve, iso, oslo)]) {
          const result = codeOf(() => read(text));
          expect(result instanceof Error).toBe(false);
        }
      }),
    );
  });
});
