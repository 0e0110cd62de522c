import fc from 'fast-check';
import {
  contains,
  formatTstzrange,
  intersect,
  mergeRanges,
  minutesOf,
  overlaps,
  parseTstzrange,
  subtract,
  type TimeRange,
  TimeRangeError,
  timeRange,
} from './range.js';

fc.configureGlobal({ seed: 20260329 }); // The same cases in every run.

const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
const hours = (from: number, to: number) => timeRange(at(from), at(to));

const anyRange = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => hours(start, start + length));

/** The whole hours of a list of ranges, one by one: a second way to reckon, to hold the first against. */
const hoursIn = (ranges: TimeRange[]) =>
  Array.from({ length: 300 }, (_, hour) => hour).filter((hour) => ranges.some((range) => contains(range, at(hour))));

describe('a time range', () => {
  it('cannot be empty, inverted or made of invalid instants', () => {
    expect(() => hours(10, 10)).toThrow(TimeRangeError);
    expect(() => hours(11, 10)).toThrow('must end after it starts');
    expect(() => timeRange(new Date(Number.NaN), at(1))).toThrow('The start is not a valid instant.');
    expect(() => timeRange(at(1), new Date(Number.NaN))).toThrow('The end is not a valid instant.');
  });

  it('holds its start and not its end', () => {
    expect(contains(hours(10, 12), at(10))).toBe(true);
    expect(contains(hours(10, 12), at(12))).toBe(false);
    expect(contains(hours(10, 12), hours(10, 12))).toBe(true);
    expect(contains(hours(10, 12), hours(11, 13))).toBe(false);
  });

  it('lets one begin as the other ends', () => {
    expect(overlaps(hours(10, 12), hours(12, 14))).toBe(false);
    expect(overlaps(hours(10, 12), hours(11, 14))).toBe(true);
    expect(intersect(hours(10, 12), hours(12, 14))).toBeNull();
    expect(intersect(hours(10, 12), hours(11, 14))).toEqual(hours(11, 12));
  });

  it('knows its length in real minutes', () => {
    expect(minutesOf(hours(10, 12))).toBe(120);
    expect(minutesOf(timeRange(at(0), new Date(at(0).getTime() + 30_000)))).toBe(0.5);
  });

  it('is left in pieces when something is taken out of it', () => {
    expect(subtract(hours(8, 16), [hours(12, 13), hours(7, 9), hours(12, 13)])).toEqual([hours(9, 12), hours(13, 16)]);
    expect(subtract(hours(8, 16), [hours(8, 16)])).toEqual([]);
    expect(subtract(hours(8, 16), [])).toEqual([hours(8, 16)]);
  });

  it('is merged with those it overlaps or touches', () => {
    expect(mergeRanges([hours(12, 14), hours(8, 10), hours(10, 11), hours(13, 15)])).toEqual([
      hours(8, 11),
      hours(12, 15),
    ]);
  });

  it('keeps exactly the hours that nothing took (property)', () => {
    fc.assert(
      fc.property(anyRange, fc.array(anyRange, { maxLength: 6 }), (range, taken) => {
        const left = subtract(range, taken);
        const gone = new Set(hoursIn(taken));
        expect(hoursIn(left)).toEqual(hoursIn([range]).filter((hour) => !gone.has(hour)));
        expect(mergeRanges(left)).toEqual(left);
      }),
    );
  });

  it('shares with another what both hold, and overlaps only then (property)', () => {
    fc.assert(
      fc.property(anyRange, anyRange, (a, b) => {
        const both = intersect(a, b);
        expect(both !== null).toBe(overlaps(a, b));
        expect(intersect(b, a)).toEqual(both);
        expect(hoursIn(both ? [both] : [])).toEqual(hoursIn([a]).filter((hour) => contains(b, at(hour))));
      }),
    );
  });
});

describe('a tstzrange of PostgreSQL', () => {
  const morning = timeRange(new Date('2026-01-01T10:00:00Z'), new Date('2026-01-01T12:30:00Z'));

  it('is read whatever the offset of the session is', () => {
    expect(parseTstzrange('["2026-01-01 10:00:00+00","2026-01-01 12:30:00+00")')).toEqual(morning);
    expect(parseTstzrange('["2026-01-01 11:00:00+01","2026-01-01 13:30:00+01")')).toEqual(morning);
    expect(parseTstzrange('["2026-01-01 15:30:00+05:30","2026-01-01 09:00:00-03:30")')).toEqual(morning);
  });

  it('loses what is finer than a millisecond', () => {
    const range = parseTstzrange('["2026-01-01 10:00:00.123999+00","2026-01-01 12:30:00.5+00")');
    expect(range.start.toISOString()).toBe('2026-01-01T10:00:00.123Z');
    expect(range.end.toISOString()).toBe('2026-01-01T12:30:00.500Z');
  });

  it('is written as PostgreSQL writes it', () => {
    expect(formatTstzrange(morning)).toBe('["2026-01-01 10:00:00+00","2026-01-01 12:30:00+00")');
    const fine = timeRange(new Date('2026-01-01T10:00:00.120Z'), new Date('2026-01-01T12:30:10.001Z'));
    expect(formatTstzrange(fine)).toBe('["2026-01-01 10:00:00.12+00","2026-01-01 12:30:10.001+00")');
    const ancient = timeRange(new Date('0000-01-01T00:00:00Z'), morning.end);
    expect(() => formatTstzrange(ancient)).toThrow('The year is out of reach');
  });

  it.each([
    ['empty', 'is empty'],
    ['["2026-01-01 10:00:00+00",)', 'has no end'],
    ['(,"2026-01-01 10:00:00+00")', 'has no start'],
    ['["2026-01-01 10:00:00+00",infinity)', 'has no end'],
    ['["2026-01-01 10:00:00+00","2026-01-01 12:00:00+00"]', 'not half-open'],
    ['("2026-01-01 10:00:00+00","2026-01-01 12:00:00+00")', 'not half-open'],
    ['["2026-02-30 10:00:00+00","2026-03-01 12:00:00+00")', 'start of the tstzrange is not an instant'],
    ['["2026-01-01 10:00:00","2026-01-01 12:00:00")', 'not an instant'],
    ['["2026-01-01 12:00:00+00","2026-01-01 10:00:00+00")', 'must end after it starts'],
    ['', 'Not a tstzrange'],
    ['[1,2,3)', 'Not a tstzrange'],
  ])('is refused with the reason: %s', (text, reason) => {
    expect(() => parseTstzrange(text)).toThrow(reason);
    expect(() => parseTstzrange(text)).toThrow(TimeRangeError);
  });

  it('comes back as it went out (property)', () => {
    const instant = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        fc.pre(a.getTime() !== b.getTime());
        const range = a < b ? timeRange(a, b) : timeRange(b, a);
        expect(parseTstzrange(formatTstzrange(range))).toEqual(range);
      }),
    );
  });

  it('never fails with anything but its own error (property)', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map((text) => `["${text}","2026-01-01 10:00:00+00")`),
        ),
        (text) => {
          try {
            parseTstzrange(text);
          } catch (error) {
            expect(error).toBeInstanceOf(TimeRangeError);
          }
        },
      ),
    );
  });
});
