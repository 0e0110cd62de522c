import { basis, emptyBooking, minutesBetween, requestOf, solvedNow, timeAfter } from './booking-values.js';

const weekly = {
  ...emptyBooking,
  ...{ date: '2027-01-05', repeat: 'WEEKLY' as const, until: '2027-06-15', roomIds: ['a'], purpose: 'Øving' },
};

describe('what is asked for by the form', () => {
  it('is nothing until rooms and times are known', () => {
    expect(requestOf(emptyBooking, [])).toBeNull();
    expect(requestOf({ ...weekly, until: '' }, [])).toBeNull();
    expect(requestOf({ ...weekly, until: '2027-01-04' }, [])).toBeNull();
    expect(requestOf({ ...weekly, roomIds: [] }, [])).toBeNull();
  });

  it('repeats to the last day and not past it', () => {
    const rule = (values: object) => requestOf({ ...weekly, ...values }, [])?.when.rrule;
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

  it('says what is done with each date that cannot be had, as long as it is the same rooms and times', () => {
    const other = { roomIds: ['b'], date: '2027-01-13', startTime: '17:00', start: '', end: '' };
    const solved = [
      { planned: '2027-01-12', instead: other },
      { planned: '2027-01-19', instead: null },
    ];
    const values = { ...weekly, solved, solvedFor: basis(weekly) };
    expect(requestOf(values, [])?.when).toMatchObject({
      leaveOut: ['2027-01-19'],
      instead: [{ date: '2027-01-12', roomIds: ['b'], startDate: '2027-01-13', startTime: '17:00' }],
    });
    expect(solvedNow({ ...values, from: '19:00' })).toEqual([]);
  });

  it('tells equipment from how the room must be', () => {
    const asked = requestOf({ ...weekly, needs: ['projector', 'step-free'] }, ['projector']);
    expect(asked).toMatchObject({ equipment: ['projector'], accessibility: ['step-free'] });
  });
});
