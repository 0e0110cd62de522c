import { type OverruleTime, whenOf } from './overrule-when.js';

const time: OverruleTime = {
  ...{ day: '2026-11-24', from: '08:00', lastDay: '2026-11-24', until: '16:00' },
  ...{ repeat: 'ONCE', end: '', skipHolidays: true },
};

const zone = 'Europe/Oslo';
const day = 1440;

describe('when rooms are taken from others', () => {
  it('is once: over midnight, over days, and for as long as a repair takes', () => {
    const once = { startDate: '2026-11-24', startTime: '08:00', rrule: null, skipPublicHolidays: false, leaveOut: [] };
    expect(whenOf(time, zone)).toEqual({ ...once, minutes: 480 });
    expect(whenOf({ ...time, lastDay: '2026-11-26' }, zone)).toEqual({ ...once, minutes: 2 * day + 480 });
    expect(whenOf({ ...time, lastDay: '2026-12-08' }, zone)).toEqual({ ...once, minutes: 14 * day + 480 });
    expect(whenOf({ ...time, lastDay: '2027-12-08' }, zone)).toBeNull();
    expect(whenOf({ ...time, until: '08:00' }, zone)).toBeNull();
    expect(whenOf({ ...time, from: '' }, zone)).toBeNull();
    expect(whenOf({ ...time, day: '20266-11-24', lastDay: '20266-11-24' }, zone)).toBeNull();
  });

  it('ends at the time on the clock, also when the clock was changed since', () => {
    const over = (first: string, lastDay: string) => whenOf({ ...time, day: first, lastDay }, zone)?.minutes;
    expect(over('2027-03-27', '2027-03-29')).toBe(2 * day + 480 - 60);
    expect(over('2027-10-30', '2027-11-01')).toBe(2 * day + 480 + 60);
  });

  it('repeats to a last day, and not without one; dates can be left as they are', () => {
    const weekly = { ...time, repeat: 'WEEKLY', end: '2026-12-15' } as const;
    expect(whenOf(weekly, zone)).toMatchObject({ rrule: 'FREQ=WEEKLY;INTERVAL=1;COUNT=4', skipPublicHolidays: true });
    expect(whenOf({ ...weekly, repeat: 'FORTNIGHTLY' }, zone)).toMatchObject({
      rrule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=2',
    });
    expect(whenOf(weekly, zone, ['2026-12-01'])).toMatchObject({ leaveOut: ['2026-12-01'] });
    expect(whenOf({ ...weekly, end: '' }, zone)).toBeNull();
    expect(whenOf({ ...weekly, end: '2026-11-23' }, zone)).toBeNull();
    expect(whenOf({ ...weekly, lastDay: '2026-12-08' }, zone)).toBeNull();
  });
});
