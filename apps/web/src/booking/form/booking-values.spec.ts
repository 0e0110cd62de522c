import {
  basis,
  begunWith,
  emptyBooking,
  fitted,
  minutesBetween,
  requestOf,
  solvedNow,
  timeAfter,
} from './booking-values.js';

const zone = 'Europe/Oslo';
const weekly = {
  ...emptyBooking,
  ...{ date: '2027-01-05', repeat: 'WEEKLY' as const, until: '2027-06-15', roomIds: ['a'], purpose: 'Øving' },
};

describe('what is asked for by the form', () => {
  it('is nothing until rooms and times are known', () => {
    expect(requestOf(emptyBooking, [], zone)).toBeNull();
    expect(requestOf({ ...weekly, until: '' }, [], zone)).toBeNull();
    expect(requestOf({ ...weekly, until: '2027-01-04' }, [], zone)).toBeNull();
    expect(requestOf({ ...weekly, roomIds: [] }, [], zone)).toBeNull();
    expect(requestOf({ ...weekly, repeat: 'ONCE', date: '20277-01-05' }, [], zone)).toBeNull();
  });

  it('repeats to the last day and not past it', () => {
    const rule = (values: object) => requestOf({ ...weekly, ...values }, [], zone)?.when.rrule;
    expect(rule({})).toBe('FREQ=WEEKLY;INTERVAL=1;COUNT=24');
    expect(rule({ until: '2027-06-14' })).toBe('FREQ=WEEKLY;INTERVAL=1;COUNT=23');
    expect(rule({ repeat: 'FORTNIGHTLY' })).toBe('FREQ=WEEKLY;INTERVAL=2;COUNT=12');
    expect(rule({ repeat: 'ONCE' })).toBeNull();
  });

  it('is so long as from the one time to the other, over midnight too', () => {
    expect(minutesBetween('18:00', '20:30')).toBe(150);
    expect(minutesBetween('22:00', '01:00')).toBe(180);
    expect(minutesBetween('18:00', '')).toBeNull();
    expect(timeAfter('22:30', 180)).toBe('01:30');
  });

  it('ends at the time on the clock also on the nights on which the clocks change; what repeats is always as long', () => {
    const night = (date: string, more: object = {}) =>
      requestOf({ ...weekly, repeat: 'ONCE', date, from: '22:00', to: '04:00', ...more }, [], zone)?.when.minutes;
    expect(night('2027-03-20')).toBe(360);
    expect(night('2027-03-27')).toBe(300);
    expect(night('2027-10-30')).toBe(420);
    expect(night('2027-03-27', { repeat: 'WEEKLY' })).toBe(360);
  });

  it('is what was just chosen, before what was written and not sent; at the same address nothing is lost', () => {
    const found = { roomIds: ['a'], date: '2027-01-05', from: '18:00', to: '20:00', repeat: 'WEEKLY' as const };
    const begun = begunWith({ ...found, until: '2027-06-30' });
    const kept = { ...begun, roomIds: ['b'], purpose: 'Øving' };
    expect(fitted(kept, { ...found, until: '2027-06-30' })).toEqual(kept);
    expect(fitted(kept, {})).toEqual(kept);
    expect(fitted(kept, { ...found, roomIds: ['c'], until: '2027-06-30' })).toMatchObject({
      ...{ roomIds: ['c'], repeat: 'WEEKLY', until: '2027-06-30', purpose: 'Øving' },
    });
    const once = { roomIds: ['c'], date: '2027-02-01', from: '12:00', to: '14:00' };
    expect(fitted(kept, once)).toMatchObject({ ...once, repeat: 'ONCE', until: '', purpose: 'Øving' });
    expect(fitted(kept, { roomIds: ['c'] })).toMatchObject({ roomIds: ['c'], date: '2027-01-05', repeat: 'WEEKLY' });
  });

  it('says what is done with each date that cannot be had, as long as it is the same rooms and times', () => {
    const other = { roomIds: ['b'], date: '2027-01-13', startTime: '17:00', start: '', end: '' };
    const solved = [
      { planned: '2027-01-12', instead: other },
      { planned: '2027-01-19', instead: null },
    ];
    const values = { ...weekly, solved, solvedFor: basis(weekly) };
    expect(requestOf(values, [], zone)?.when).toMatchObject({
      leaveOut: ['2027-01-19'],
      instead: [{ date: '2027-01-12', roomIds: ['b'], startDate: '2027-01-13', startTime: '17:00' }],
    });
    expect(solvedNow({ ...values, from: '19:00' })).toEqual([]);
  });

  it('tells equipment from how the room must be', () => {
    const asked = requestOf({ ...weekly, needs: ['projector', 'step-free'] }, ['projector'], zone);
    expect(asked).toMatchObject({ equipment: ['projector'], accessibility: ['step-free'] });
  });
});
