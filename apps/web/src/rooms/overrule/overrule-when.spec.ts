import { type OverruleTime, whenOf } from './overrule-when.js';

const time: OverruleTime = {
  ...{ day: '2026-11-24', from: '08:00', lastDay: '2026-11-24', until: '16:00' },
  ...{ repeat: 'ONCE', end: '', skipHolidays: true },
};

describe('when rooms are taken from others', () => {
  it('is once, over midnight or over days, to a week', () => {
    const once = { startDate: '2026-11-24', startTime: '08:00', rrule: null, skipPublicHolidays: false };
    expect(whenOf(time)).toEqual({ ...once, minutes: 480 });
    expect(whenOf({ ...time, lastDay: '2026-11-26' })).toEqual({ ...once, minutes: 2 * 1440 + 480 });
    expect(whenOf({ ...time, lastDay: '2026-12-02' })).toBeNull();
    expect(whenOf({ ...time, until: '08:00' })).toBeNull();
  });

  it('repeats to a last day, and not without one', () => {
    const weekly = { ...time, repeat: 'WEEKLY', end: '2026-12-15' } as const;
    expect(whenOf(weekly)).toMatchObject({ rrule: 'FREQ=WEEKLY;INTERVAL=1;COUNT=4', skipPublicHolidays: true });
    expect(whenOf({ ...weekly, repeat: 'FORTNIGHTLY' })).toMatchObject({ rrule: 'FREQ=WEEKLY;INTERVAL=2;COUNT=2' });
    expect(whenOf({ ...weekly, end: '' })).toBeNull();
    expect(whenOf({ ...weekly, end: '2026-11-23' })).toBeNull();
  });
});
