import { copied, painted, shareOf, stretchesOf, type TypedWindow } from './week-cells.js';

const monday: TypedWindow[] = [{ weekday: '1', from: '09:30', to: '14:00' }];
const shares = (windows: readonly TypedWindow[], day: number, hours: readonly number[]) =>
  hours.map((hour) => shareOf(windows, day, hour));

describe('a painted week', () => {
  it('shows an hour that is free in part as such', () => {
    expect(shares(monday, 1, [8, 9, 10, 13, 14])).toEqual(['not', 'part', 'free', 'free', 'not']);
    expect(shareOf(monday, 2, 10)).toBe('not');
  });

  it('joins what is painted with what touches it, and keeps the minutes of what was there', () => {
    expect(painted(monday, { days: [1, 2], hours: [14, 15] }, true)).toEqual([
      { weekday: '1', from: '09:30', to: '16:00' },
      { weekday: '2', from: '14:00', to: '16:00' },
    ]);
  });

  it('cuts out what is wiped out, and only that', () => {
    expect(painted(monday, { days: [1, 7], hours: [11, 11] }, false)).toEqual([
      { weekday: '1', from: '09:30', to: '11:00' },
      { weekday: '1', from: '12:00', to: '14:00' },
    ]);
    expect(painted(monday, { days: [1, 1], hours: [6, 23] }, false)).toEqual([]);
  });

  it('ends a day at midnight, which a clock shows as 00:00', () => {
    const late = painted([], { days: [5, 5], hours: [22, 23] }, true);
    expect(late).toEqual([{ weekday: '5', from: '22:00', to: '00:00' }]);
    expect(stretchesOf(late, 5)).toEqual([{ from: 1320, to: 1440 }]);
    expect(shares(late, 5, [21, 22, 23])).toEqual(['not', 'free', 'free']);
  });

  it('makes days as another is, and leaves the others', () => {
    const week = [
      ...monday,
      { weekday: '3', from: '18:00', to: '20:00' },
      { weekday: '7', from: '10:00', to: '12:00' },
    ];
    const all = copied(week, 1, [2, 3]);
    expect([1, 2, 3, 4, 7].map((day) => stretchesOf(all, day).length)).toEqual([1, 1, 1, 0, 1]);
    expect(stretchesOf(all, 3)).toEqual(stretchesOf(week, 1));
    expect(stretchesOf(copied(week, 4, [1]), 1)).toEqual([]);
  });

  it('does not lose what is being typed', () => {
    const typing = { weekday: '2', from: '10:00', to: '' };
    expect(painted([...monday, typing], { days: [1, 1], hours: [9, 13] }, false)).toEqual([typing]);
  });
});
