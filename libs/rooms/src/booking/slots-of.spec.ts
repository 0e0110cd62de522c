import { localTimeOf } from '@hjerterom/kernel';
import { type Slot, slotsOf, type WhenToBook } from './slots-of.js';

const zone = 'Europe/Oslo';
const slots = (when: Partial<WhenToBook>) =>
  slotsOf({ startDate: '2027-01-05', startTime: '18:00', minutes: 120, ...when }, ['room'], zone);
const laidOut = (when: Partial<WhenToBook>): Slot[] => {
  const found = slots(when);
  if (typeof found === 'string') throw new Error(found);
  return found;
};
const starts = (when: Partial<WhenToBook>) => laidOut(when).map(({ during }) => during.start.toISOString());
const days = (when: Partial<WhenToBook>) => starts(when).map((start) => start.slice(0, 10));

describe('the dates of a booking', () => {
  it('are one, when nothing repeats', () => {
    expect(starts({})).toEqual(['2027-01-05T17:00:00.000Z']);
  });

  it.each([
    ['spring', '2027-03-23', '2027-03-28'],
    ['autumn', '2027-10-26', '2027-10-31'],
  ])('stay at the same time on the clock when it changes in %s', (_when, startDate) => {
    const found = laidOut({ startDate, rrule: 'FREQ=WEEKLY;COUNT=3' });
    expect(new Set(found.map(({ during }) => localTimeOf(during.start, zone)))).toEqual(new Set(['18:00']));
    expect(new Set(found.map(({ during }) => during.end.getTime() - during.start.getTime()))).toEqual(
      new Set([7_200_000]),
    );
  });

  it('are pushed out of the hour that is not there, and take the first of the hour that is there twice', () => {
    expect(starts({ startDate: '2027-03-28', startTime: '02:30' })).toEqual(['2027-03-28T01:30:00.000Z']);
    expect(starts({ startDate: '2027-10-31', startTime: '02:30' })).toEqual(['2027-10-31T00:30:00.000Z']);
  });

  it('have 29 February only in the years that have it, week 53 too, and the days around New Year', () => {
    expect(days({ startDate: '2028-02-29', rrule: 'FREQ=MONTHLY;BYMONTHDAY=29;COUNT=3' })).toEqual([
      '2028-02-29',
      '2028-03-29',
      '2028-04-29',
    ]);
    expect(days({ startDate: '2026-12-21', rrule: 'FREQ=WEEKLY;COUNT=4' })).toEqual([
      '2026-12-21',
      '2026-12-28',
      '2027-01-04',
      '2027-01-11',
    ]);
    expect(slots({ startDate: '2027-02-29' })).toBe('bad-time');
  });

  it('run through midnight', () => {
    const [late] = laidOut({ startTime: '23:00', minutes: 120 });
    expect(late?.during).toEqual({ start: new Date('2027-01-05T22:00:00Z'), end: new Date('2027-01-06T00:00:00Z') });
  });

  it('are as long as a repair takes when they are once, and a week at most when they repeat', () => {
    const days = 24 * 60;
    const [repair] = laidOut({ minutes: 14 * days });
    expect(repair?.during).toEqual({ start: new Date('2027-01-05T17:00:00Z'), end: new Date('2027-01-19T17:00:00Z') });
    expect(slots({ minutes: 367 * days })).toBe('bad-time');
    expect(slots({ minutes: 14 * days, rrule: 'FREQ=MONTHLY;COUNT=2' })).toBe('bad-time');
  });

  it('leave out what is to be left out, and public holidays when asked', () => {
    const spring = { startDate: '2027-03-22', rrule: 'FREQ=WEEKLY;COUNT=3' };
    expect(days({ ...spring, leaveOut: ['2027-03-22'] })).toEqual(['2027-03-29', '2027-04-05']);
    expect(days({ ...spring, skipPublicHolidays: true })).toEqual(['2027-03-22', '2027-04-05']);
    expect(slots({ leaveOut: ['2027-01-05'] })).toBe('no-dates');
  });

  it('are otherwise on the dates that say so, also on a holiday', () => {
    const instead = [{ date: '2027-03-29', roomIds: ['other'], startDate: '2027-03-30', startTime: '19:00' }];
    const found = laidOut({ startDate: '2027-03-22', rrule: 'FREQ=WEEKLY;COUNT=2', skipPublicHolidays: true, instead });
    expect(found.map(({ roomIds, during }) => [roomIds[0], during.start.toISOString()])).toEqual([
      ['room', '2027-03-22T17:00:00.000Z'],
      ['other', '2027-03-30T17:00:00.000Z'],
    ]);
  });

  it.each([
    [{ rrule: 'FREQ=WEEKLY' }, 'no-end'],
    [{ rrule: 'FREQ=DAILY;COUNT=401' }, 'too-many'],
    [{ rrule: 'FREQ=SOMETIMES;COUNT=2' }, 'bad-rule'],
    [{ startTime: '25:00' }, 'bad-time'],
    [{ minutes: 0 }, 'bad-time'],
  ])('cannot be laid out of %j', (when, problem) => expect(slots(when)).toBe(problem));
});
