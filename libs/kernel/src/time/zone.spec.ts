import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { LocalTimeError } from './calendar.js';
import { minutesOf } from './range.js';
import {
  dayRange,
  instantOf,
  isoWeekOf,
  isZone,
  localDateOf,
  localTimeOf,
  startOfDay,
  weekdayOf,
  weekRange,
} from './zone.js';

fc.configureGlobal({ seed: 20260329 }); // The same cases in every run.

const oslo = 'Europe/Oslo';
const utc = (date: Date) => date.toISOString();

/** Zones with the odd habits: half hours, midnight skipped (Cairo, Santiago, Asunción), a day skipped (Apia). */
const zones = ['Europe/Oslo', 'UTC', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo', 'America/Santiago'];
const anyZone = fc.constantFrom(...zones, 'Asia/Kathmandu', 'America/St_Johns', 'America/Asuncion', 'Pacific/Apia');
const anyInstant = fc.date({
  min: new Date('1985-01-01T00:00:00Z'),
  max: new Date('2060-01-01T00:00:00Z'),
  noInvalidDate: true,
});

describe('local time in Oslo', () => {
  it('is an hour ahead of UTC in winter and two in summer', () => {
    expect(utc(instantOf('2026-01-15', '18:00', oslo))).toBe('2026-01-15T17:00:00.000Z');
    expect(utc(instantOf('2026-07-15', '18:00', oslo))).toBe('2026-07-15T16:00:00.000Z');
  });

  it('pushes forward what falls in the gap of 29 March 2026', () => {
    expect(utc(instantOf('2026-03-29', '01:59', oslo))).toBe('2026-03-29T00:59:00.000Z');
    expect(utc(instantOf('2026-03-29', '02:30', oslo))).toBe('2026-03-29T01:30:00.000Z');
    expect(localTimeOf(instantOf('2026-03-29', '02:30', oslo), oslo)).toBe('03:30');
    expect(utc(instantOf('2026-03-29', '02:30', oslo, 'later'))).toBe('2026-03-29T01:30:00.000Z');
    expect(utc(instantOf('2026-03-29', '03:00', oslo))).toBe('2026-03-29T01:00:00.000Z');
  });

  it('means the earlier of the two 02:30 of 25 October 2026, unless the later is asked for', () => {
    expect(utc(instantOf('2026-10-25', '02:30', oslo))).toBe('2026-10-25T00:30:00.000Z');
    expect(utc(instantOf('2026-10-25', '02:30', oslo, 'later'))).toBe('2026-10-25T01:30:00.000Z');
    expect(utc(instantOf('2026-10-25', '03:00', oslo))).toBe('2026-10-25T02:00:00.000Z');
  });

  it('turns to the next day at midnight there, not in UTC', () => {
    expect(localDateOf(new Date('2026-06-30T21:59:59.999Z'), oslo)).toBe('2026-06-30');
    expect(localDateOf(new Date('2026-06-30T22:00:00Z'), oslo)).toBe('2026-07-01');
    expect(localTimeOf(new Date('2026-06-30T22:00:59Z'), oslo)).toBe('00:00');
    expect(weekdayOf(new Date('2026-06-30T22:00:00Z'), oslo)).toBe(3);
  });

  it('has days of 23, 24 and 25 hours', () => {
    expect(minutesOf(dayRange('2026-03-29', oslo))).toBe(23 * 60);
    expect(minutesOf(dayRange('2026-03-30', oslo))).toBe(24 * 60);
    expect(minutesOf(dayRange('2026-10-25', oslo))).toBe(25 * 60);
    expect(utc(startOfDay('2026-03-30', oslo))).toBe('2026-03-29T22:00:00.000Z');
  });

  it('has weeks from Monday to Sunday, and a week 53 in 2026', () => {
    const week = weekRange('2026-12-31', oslo);
    expect([utc(week.start), utc(week.end)]).toEqual(['2026-12-27T23:00:00.000Z', '2027-01-03T23:00:00.000Z']);
    expect(isoWeekOf(week.start, oslo)).toEqual({ year: 2026, week: 53 });
    expect(isoWeekOf(new Date('2027-01-03T22:59:59Z'), oslo)).toEqual({ year: 2026, week: 53 });
    expect(isoWeekOf(week.end, oslo)).toEqual({ year: 2027, week: 1 });
    expect(minutesOf(weekRange('2026-03-29', oslo))).toBe((7 * 24 - 1) * 60);
  });
});

describe('local time anywhere', () => {
  it('starts the day after midnight where the clocks skip midnight', () => {
    expect(localTimeOf(startOfDay('2026-04-24', 'Africa/Cairo'), 'Africa/Cairo')).toBe('01:00');
  });

  it('refuses dates, times, zones and instants that do not exist, and says which', () => {
    const code = (fn: () => unknown) => {
      try {
        return fn();
      } catch (error) {
        return error instanceof LocalTimeError ? error.code : error;
      }
    };
    expect(code(() => instantOf('2026-02-30', '12:00', oslo))).toBe('bad-date');
    expect(code(() => instantOf('2026-02-20', '24:00', oslo))).toBe('bad-time');
    expect(code(() => instantOf('2026-02-20', '12:00', 'Europe/Strømsø'))).toBe('bad-zone');
    expect(code(() => localDateOf(new Date(Number.NaN), oslo))).toBe('bad-instant');
    expect(code(() => dayRange('x', oslo))).toBe('bad-date');
  });

  it('takes only named zones, which know summer time', () => {
    for (const zone of [oslo, 'UTC', 'America/Argentina/Buenos_Aires']) expect(isZone(zone)).toBe(true);
    for (const zone of ['+01:00', '', 'Oslo', 'Mars/Base', 'Europe/Oslo ', 'x'.repeat(200)])
      expect(isZone(zone)).toBe(false);
  });

  it('says what Temporal itself says, on every kind of day (property)', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
        const date = localDateOf(instant, zone);
        expect(date).toBe(zoned.toPlainDate().toString());
        expect(localTimeOf(instant, zone)).toBe(zoned.toPlainTime().toString().slice(0, 5));
        expect(weekdayOf(instant, zone)).toBe(zoned.dayOfWeek);
        expect(isoWeekOf(instant, zone)).toEqual({ year: zoned.yearOfWeek, week: zoned.weekOfYear });
        expect(startOfDay(date, zone).getTime()).toBe(zoned.startOfDay().epochMilliseconds);
        const wall = zoned.toPlainDateTime();
        const compatible = wall.round({ smallestUnit: 'minute', roundingMode: 'floor' }).toZonedDateTime(zone);
        expect(instantOf(date, localTimeOf(instant, zone), zone).getTime()).toBe(compatible.epochMilliseconds);
      }),
      { numRuns: 1000 },
    );
  });

  it('comes back to the same clock, save in a gap (property)', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 0, max: 1439 }), (day, minutes) => {
        const date = day.toISOString().slice(0, 10);
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const shown = localTimeOf(instantOf(date, time, oslo), oslo);
        expect(localDateOf(instantOf(date, time, oslo), oslo)).toBe(date);
        expect(shown === time || (time >= '02:00' && time < '03:00' && shown.startsWith('03'))).toBe(true);
      }),
    );
  });
});
