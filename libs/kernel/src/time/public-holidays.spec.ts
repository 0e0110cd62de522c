import { daysBetween, weekdayOfDate } from './calendar.js';
import { publicHolidays } from './public-holidays.js';

describe('the public holidays', () => {
  it.each([
    // Easter Sundays as the almanac has them; the earliest and the latest that there can be among them.
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [1943, '1943-04-25'],
    [2008, '2008-03-23'],
  ])('of %i go by its Easter', (year, easter) => {
    expect(publicHolidays(year)).toContain(easter);
    for (const day of publicHolidays(year)) expect(day.slice(0, 4)).toBe(String(year));
  });

  it('of 2027 are these', () => {
    expect(publicHolidays(2027)).toEqual([
      ...['2027-01-01', '2027-03-25', '2027-03-26', '2027-03-28', '2027-03-29', '2027-05-01', '2027-05-06'],
      ...['2027-05-16', '2027-05-17', '2027-12-25', '2027-12-26'],
    ]);
  });

  it('have Easter on a Sunday from 22 March to 25 April, whatever the year', () => {
    for (let year = 1900; year < 2200; year += 1) {
      const thursday = publicHolidays(year).find((day) => weekdayOfDate(day) === 4 && day > `${year}-03-18`) ?? '';
      const sunday = daysBetween(`${year}-03-22`, thursday) + 3;
      expect(sunday).toBeGreaterThanOrEqual(0);
      expect(sunday).toBeLessThanOrEqual(34);
    }
  });
});
