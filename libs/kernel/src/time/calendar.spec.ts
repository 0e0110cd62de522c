import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  isLocalDate,
  isLocalTime,
  isoWeekOfDate,
  LocalTimeError,
  localTimeAt,
  minutesOfDay,
  startOfIsoWeek,
  weekdayOfDate,
} from './calendar.js';

fc.configureGlobal({ seed: 20260329 }); // The same cases in every run.

const anyDate = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the calendar', () => {
  it('knows which days exist', () => {
    for (const day of ['2024-02-29', '2026-12-31', '1000-01-01', '9999-12-31']) expect(isLocalDate(day)).toBe(true);
    for (const day of [
      '2026-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-1-1',
      '0999-01-01',
      '2026-01-01T00:00',
      ' 2026-01-01',
      '',
    ])
      expect(isLocalDate(day)).toBe(false);
  });

  it('knows which times exist', () => {
    for (const time of ['00:00', '09:05', '23:59']) expect(isLocalTime(time)).toBe(true);
    for (const time of ['24:00', '9:05', '12:60', '12:00:00', '12.00', '']) expect(isLocalTime(time)).toBe(false);
  });

  it('counts days over months, leap days and years', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
  });

  it('refuses days that do not exist, and half days', () => {
    for (const wrong of [
      () => addDays('2026-02-30', 1),
      () => addDays('2026-01-01', 0.5),
      () => addDays('9999-12-31', 1),
    ])
      expect(wrong).toThrow(LocalTimeError);
    expect(() => addDays('2026-01-01', Number.POSITIVE_INFINITY)).toThrow(LocalTimeError);
    expect(() => weekdayOfDate('tomorrow')).toThrow('Not a day YYYY-MM-DD: tomorrow');
  });

  it('counts weekdays from Monday, 1, to Sunday, 7', () => {
    expect(weekdayOfDate('2026-01-05')).toBe(1);
    expect(weekdayOfDate('2026-01-11')).toBe(7);
    expect(weekdayOfDate('1969-12-31')).toBe(3);
    expect(startOfIsoWeek('2026-01-11')).toBe('2026-01-05');
    expect(startOfIsoWeek('2026-01-05')).toBe('2026-01-05');
  });

  it('numbers weeks as ISO 8601 does: 2026 has 53', () => {
    expect(isoWeekOfDate('2025-12-28')).toEqual({ year: 2025, week: 52 });
    expect(isoWeekOfDate('2025-12-29')).toEqual({ year: 2026, week: 1 });
    expect(isoWeekOfDate('2026-12-28')).toEqual({ year: 2026, week: 53 });
    expect(isoWeekOfDate('2027-01-03')).toEqual({ year: 2026, week: 53 });
    expect(isoWeekOfDate('2027-01-04')).toEqual({ year: 2027, week: 1 });
  });

  it('goes back as far as it went forward, and a week keeps its Monday and its number (property)', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
        const moved = addDays(day, days);
        expect(addDays(moved, -days)).toBe(day);
        expect(daysBetween(day, moved)).toBe(days);
        const monday = startOfIsoWeek(day);
        expect(weekdayOfDate(monday)).toBe(1);
        expect(daysBetween(monday, day)).toBe(weekdayOfDate(day) - 1);
        expect(isoWeekOfDate(day)).toEqual(isoWeekOfDate(monday));
        expect(isoWeekOfDate(addDays(monday, 7))).not.toEqual(isoWeekOfDate(monday));
      }),
    );
  });

  it('turns minutes into times and back', () => {
    for (let minutes = 0; minutes < 1440; minutes++) expect(minutesOfDay(localTimeAt(minutes))).toBe(minutes);
    for (const wrong of [-1, 1440, 1.5]) expect(() => localTimeAt(wrong)).toThrow(LocalTimeError);
    expect(() => minutesOfDay('24:00')).toThrow(LocalTimeError);
  });
});
