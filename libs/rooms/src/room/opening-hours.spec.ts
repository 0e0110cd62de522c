import { instantOf, timeRange } from '@hjerterom/kernel';
import { isOpen } from './opening-hours.js';
import type { Opening } from './room-facts.js';

const zone = 'Europe/Oslo';
const every = (from: string, to: string, seasonId: string | null = null): Opening[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to, seasonId }));
const during = (from: [string, string], to: [string, string]) =>
  timeRange(instantOf(...from, zone), instantOf(...to, zone));
const evening = (day: string) => during([day, '18:00'], [day, '20:00']);

describe('a room', () => {
  it('without hours is always open', () => {
    expect(isOpen({ openings: [], seasons: [] }, evening('2027-01-05'), zone)).toBe(true);
  });

  it('is open for the whole of a time or not at all, to the minute', () => {
    const room = { openings: every('08:00', '20:00'), seasons: [] };
    expect(isOpen(room, evening('2027-01-05'), zone)).toBe(true);
    expect(isOpen(room, during(['2027-01-05', '18:00'], ['2027-01-05', '20:01']), zone)).toBe(false);
    expect(isOpen(room, during(['2027-01-05', '07:59'], ['2027-01-05', '09:00']), zone)).toBe(false);
  });

  it('is open where two times of one day meet, and through midnight', () => {
    const room = { openings: [...every('00:00', '12:00'), ...every('12:00', '24:00')], seasons: [] };
    expect(isOpen(room, during(['2027-01-05', '11:00'], ['2027-01-05', '13:00']), zone)).toBe(true);
    expect(isOpen(room, during(['2027-01-05', '23:00'], ['2027-01-06', '01:00']), zone)).toBe(true);
    const evenings = { openings: every('18:00', '24:00'), seasons: [] };
    expect(isOpen(evenings, during(['2027-01-05', '23:00'], ['2027-01-06', '01:00']), zone)).toBe(false);
  });

  it('goes by the hours of a season on its days, and by no others', () => {
    const summer = { id: 'summer', from: '2027-06-21', to: '2027-08-15' };
    const room = { openings: [...every('08:00', '20:00'), ...every('09:00', '15:00', 'summer')], seasons: [summer] };
    expect(isOpen(room, evening('2027-06-20'), zone)).toBe(true);
    expect(isOpen(room, evening('2027-06-21'), zone)).toBe(false);
    expect(isOpen(room, evening('2027-08-15'), zone)).toBe(false);
    expect(isOpen(room, evening('2027-08-16'), zone)).toBe(true);
    expect(isOpen({ ...room, openings: every('08:00', '20:00') }, evening('2027-07-01'), zone)).toBe(false);
  });

  it('is open by its clock on the nights the clocks change', () => {
    const room = { openings: every('00:00', '24:00'), seasons: [] };
    for (const night of ['2027-03-28', '2027-10-31']) {
      expect(isOpen(room, during([night, '00:30'], [night, '06:00']), zone)).toBe(true);
    }
    const gap = { openings: every('02:00', '03:00'), seasons: [] };
    expect(isOpen(gap, during(['2027-03-28', '03:00'], ['2027-03-28', '03:30']), zone)).toBe(false);
  });
});
