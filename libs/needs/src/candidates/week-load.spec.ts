import { fullestWeek, weeksOf } from './week-load.js';

const zone = 'Europe/Oslo';
const range = (start: string, end: string) => ({ start: new Date(start), end: new Date(end) });

describe('the load of a week', () => {
  const tuesday = range('2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z');

  it('counts what is promised in the same ISO week, and what is asked for', () => {
    const promised = [
      range('2026-11-23T10:00:00Z', '2026-11-23T11:30:00Z'),
      range('2026-11-30T10:00:00Z', '2026-11-30T18:00:00Z'),
    ];
    expect(fullestWeek([tuesday], promised, zone)).toEqual({ minutesThisWeek: 90, demandMinutesThisWeek: 60 });
  });

  it('is that of the fullest week, for a series of several', () => {
    const nextTuesday = range('2026-12-01T10:00:00Z', '2026-12-01T11:00:00Z');
    const promised = [range('2026-12-02T10:00:00Z', '2026-12-02T12:00:00Z')];
    expect(fullestWeek([tuesday, nextTuesday], promised, zone)).toEqual({
      minutesThisWeek: 120,
      demandMinutesThisWeek: 60,
    });
  });

  it('cuts what lies over the end of the week, by the clock of the zone', () => {
    // Sunday 29 November, 23:30 to 00:30 in Oslo.
    const overMidnight = range('2026-11-29T22:30:00Z', '2026-11-29T23:30:00Z');
    expect(weeksOf([overMidnight], zone)).toHaveLength(2);
    expect(fullestWeek([overMidnight], [tuesday], zone)).toEqual({ minutesThisWeek: 60, demandMinutesThisWeek: 30 });
  });
});
