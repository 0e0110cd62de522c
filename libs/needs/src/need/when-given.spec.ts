import { asWhen, isOneWhen } from './when-given.js';

const startsAt = new Date('2026-10-14T10:00:00Z');
const series = { rrule: 'FREQ=WEEKLY', startDate: '2026-10-13', startTime: '18:00' };

describe('a when as it is typed in', () => {
  it('is exactly one of the three', () => {
    expect(isOneWhen({ fixed: { startsAt } })).toBe(true);
    expect(isOneWhen({})).toBe(false);
    expect(isOneWhen({ fixed: null, window: null, series: null })).toBe(false);
    expect(isOneWhen({ fixed: { startsAt }, series })).toBe(false);
    expect(() => asWhen({}, 60, 'Europe/Oslo')).toThrow(RangeError);
  });

  it('takes the usual length of its kind unless it says another', () => {
    expect(asWhen({ fixed: { startsAt } }, 90, 'Europe/Oslo')).toMatchObject({ minutes: 90 });
    expect(asWhen({ fixed: { startsAt, minutes: 30 } }, 90, 'Europe/Oslo')).toMatchObject({ minutes: 30 });
    expect(asWhen({ series }, 90, 'Europe/Oslo')).toEqual({
      kind: 'series',
      recurrence: { ...series, minutes: 90, zone: 'Europe/Oslo' },
      untilDate: null,
    });
  });
});
