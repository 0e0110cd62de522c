import { minutesOf, type TimeRange, timeRange } from './range.js';
import { expand, type Recurrence, RecurrenceError, validateRecurrence } from './recurrence.js';
import { instantOf, localDateOf, localTimeOf } from './zone.js';

const oslo = 'Europe/Oslo';
const every = (rrule: string, startDate = '2026-01-01', startTime = '18:00', minutes = 60): Recurrence => ({
  rrule,
  startDate,
  startTime,
  minutes,
  zone: oslo,
});
const between = (from: string, to: string) => timeRange(instantOf(from, '00:00', oslo), instantOf(to, '00:00', oslo));
const days = (ranges: TimeRange[]) => ranges.map(({ start }) => localDateOf(start, oslo));
const times = (ranges: TimeRange[]) => ranges.map(({ start }) => localTimeOf(start, oslo));
const year2026 = between('2026-01-01', '2027-01-01');

describe('what repeats', () => {
  it('stays at 18:00 all the year, over both changes of summer time', () => {
    const weekly = expand(every('FREQ=WEEKLY;BYDAY=TU'), year2026);
    expect(weekly).toHaveLength(52);
    expect(new Set(times(weekly))).toEqual(new Set(['18:00']));
    const spring = weekly.filter(({ start }) => start >= new Date('2026-03-22') && start < new Date('2026-04-04'));
    expect(spring.map(({ start }) => start.toISOString())).toEqual([
      '2026-03-24T17:00:00.000Z',
      '2026-03-31T16:00:00.000Z',
    ]);
  });

  it('is pushed forward on the night without a 02:30, once, and nobody is left waiting', () => {
    const nights = expand(every('FREQ=DAILY', '2026-03-01', '02:30'), between('2026-03-28', '2026-03-31'));
    expect(nights.map(({ start }) => start.toISOString())).toEqual([
      '2026-03-28T01:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
      '2026-03-30T00:30:00.000Z',
    ]);
    expect(times(nights)).toEqual(['02:30', '03:30', '02:30']);
  });

  it('happens once, the first time, on the night with two 02:30', () => {
    const nights = expand(every('FREQ=DAILY', '2026-10-01', '02:30'), between('2026-10-24', '2026-10-27'));
    expect(nights.map(({ start }) => start.toISOString())).toEqual([
      '2026-10-24T00:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T01:30:00.000Z',
    ]);
  });

  it('lasts its real minutes over the night the clocks change', () => {
    const [spring] = expand(every('FREQ=WEEKLY', '2026-03-28', '22:00', 480), year2026);
    expect(spring && minutesOf(spring)).toBe(480);
    expect(spring && localTimeOf(spring.end, oslo)).toBe('07:00');
    const [autumn] = expand(every('FREQ=WEEKLY', '2026-10-24', '22:00', 480), year2026);
    expect(autumn && localTimeOf(autumn.end, oslo)).toBe('05:00');
  });

  it('falls on 29 February only in the years that have one', () => {
    const yearly = expand(every('FREQ=YEARLY', '2024-02-29'), between('2024-01-01', '2041-01-01'));
    expect(days(yearly)).toEqual(['2024-02-29', '2028-02-29', '2032-02-29', '2036-02-29', '2040-02-29']);
  });

  it('finds week 53 in the years that have one', () => {
    const yearly = expand(every('FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO', '2020-01-01'), between('2020-01-01', '2034-01-01'));
    expect(days(yearly)).toEqual(['2020-12-28', '2026-12-28', '2032-12-27']);
  });

  it('finds the last weekday of each month, and the last Friday', () => {
    const half = between('2026-01-01', '2026-07-01');
    expect(days(expand(every('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'), half))).toEqual([
      '2026-01-30',
      '2026-02-27',
      '2026-03-31',
      '2026-04-30',
      '2026-05-29',
      '2026-06-30',
    ]);
    expect(days(expand(every('FREQ=MONTHLY;BYDAY=-1FR'), half)).slice(0, 3)).toEqual([
      '2026-01-30',
      '2026-02-27',
      '2026-03-27',
    ]);
  });

  it('skips the months without a 31st', () => {
    expect(days(expand(every('FREQ=MONTHLY', '2026-01-31'), between('2026-01-01', '2026-08-01')))).toEqual([
      '2026-01-31',
      '2026-03-31',
      '2026-05-31',
      '2026-07-31',
    ]);
  });

  it('belongs at midnight to the day that begins', () => {
    const midnights = expand(every('FREQ=DAILY', '2026-03-28', '00:00'), between('2026-03-28', '2026-03-31'));
    expect(midnights.map(({ start }) => start.toISOString())).toEqual([
      '2026-03-27T23:00:00.000Z',
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
    ]);
  });

  it('starts on its first day only if the rule says so', () => {
    expect(days(expand(every('FREQ=WEEKLY;BYDAY=TU;COUNT=2', '2026-01-01'), year2026))).toEqual([
      '2026-01-06',
      '2026-01-13',
    ]);
    expect(days(expand(every('FREQ=WEEKLY;COUNT=2', '2026-01-01'), year2026))).toEqual(['2026-01-01', '2026-01-08']);
  });

  it('counts from its first day, not from where one looks', () => {
    const counted = every('FREQ=WEEKLY;COUNT=10');
    expect(days(expand(counted, between('2026-03-01', '2027-01-01')))).toEqual(['2026-03-05']);
    expect(expand(counted, between('2026-06-01', '2027-01-01'))).toEqual([]);
  });

  it.each([
    ['20260115', ['2026-01-01', '2026-01-08', '2026-01-15']],
    ['20260115T180000', ['2026-01-01', '2026-01-08', '2026-01-15']],
    ['20260115T175959', ['2026-01-01', '2026-01-08']],
    ['20260115T170000Z', ['2026-01-01', '2026-01-08', '2026-01-15']],
    ['20260115T165959Z', ['2026-01-01', '2026-01-08']],
    ['20260114T230000Z', ['2026-01-01', '2026-01-08']],
  ])('ends with UNTIL=%s, which is included', (until, expected) => {
    expect(days(expand(every(`FREQ=WEEKLY;UNTIL=${until}`), year2026))).toEqual(expected);
  });

  it('takes an UNTIL beyond its reach for «always»', () => {
    expect(expand(every('FREQ=WEEKLY;UNTIL=99991231T235959Z'), year2026)).toHaveLength(53);
  });

  it('gives no more than it is asked for, the first ones', () => {
    const forever = timeRange(new Date('1900-01-01T00:00:00Z'), new Date('3000-01-01T00:00:00Z'));
    expect(expand(every('FREQ=DAILY'), forever)).toHaveLength(400);
    expect(days(expand(every('FREQ=DAILY'), forever, 2))).toEqual(['2026-01-01', '2026-01-02']);
    expect(days(expand(every('FREQ=DAILY'), between('2026-05-01', '2026-06-01'), 1))).toEqual(['2026-05-01']);
    expect(days(expand(every('FREQ=YEARLY', '2098-06-01'), forever))).toEqual(['2098-06-01', '2099-06-01']);
  });
});

describe('the check of what repeats', () => {
  it('lets a sound recurrence pass', () => {
    expect(validateRecurrence(every('FREQ=WEEKLY;BYDAY=TU'))).toEqual({ ok: true });
    expect(validateRecurrence(every('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2026-01-01'))).toEqual({ ok: true });
  });

  it.each<[string, Partial<Record<keyof Recurrence, unknown>>]>([
    ['bad-rule', { rrule: 'whenever' }],
    ['bad-rule', { rrule: 7 }],
    ['bad-rule', { rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }],
    ['bad-rule', { rrule: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30' }],
    ['bad-rule', { rrule: 'FREQ=DAILY;UNTIL=20251231' }],
    ['bad-rule', { rrule: 'FREQ=DAILY;UNTIL=20260231' }],
    ['bad-rule', { rrule: 'FREQ=DAILY;UNTIL=20260228T250000' }],
    ['too-frequent', { rrule: 'FREQ=HOURLY' }],
    ['bad-start', { startDate: '2026-02-30' }],
    ['bad-start', { startDate: '1999-12-31' }],
    ['bad-start', { startDate: '2100-01-01' }],
    ['bad-start', { startTime: '24:00' }],
    ['bad-start', { minutes: 0 }],
    ['bad-start', { minutes: 1.5 }],
    ['bad-start', { minutes: 10_081 }],
    ['bad-start', { minutes: '60' }],
    ['bad-start', { zone: 'Europe/Nowhere' }],
    ['bad-start', { zone: null }],
  ])('says %s for %j', (reason, part) => {
    const recurrence = { ...every('FREQ=DAILY'), ...part } as Recurrence;
    expect(validateRecurrence(recurrence)).toEqual({ ok: false, reason });
  });

  it('stands between a bad rule and its expansion', () => {
    expect(() => expand(every('FREQ=HOURLY'), year2026)).toThrow(RecurrenceError);
    expect(expand(every('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'), year2026)).toEqual([]);
  });
});
