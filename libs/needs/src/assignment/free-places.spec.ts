import { type DateNow, freePlaces } from './free-places.js';

const hour = 3_600_000;
const span = (occurrenceId: string, start = 0) => ({
  occurrenceId,
  during: { start: new Date(start), end: new Date(start + hour) },
});
const date = (occurrenceId: string, changes: Partial<DateNow> = {}): DateNow => ({
  occurrenceId,
  start: 0,
  end: hour,
  takenNos: [],
  ...changes,
});

describe('which offered dates can still be taken', () => {
  it('gives each the lowest number that is free', () => {
    const dates = [date('a'), date('b', { takenNos: [1] }), date('c', { takenNos: [2] })];
    const { free } = freePlaces(dates, [span('a'), span('b'), span('c')], 2);
    expect(free.map(({ occurrenceId, placeNo }) => [occurrenceId, placeNo])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 1],
    ]);
  });

  it('counts a date that has its people as gone', () => {
    expect(freePlaces([date('a', { takenNos: [1] })], [span('a')], 1)).toEqual({ free: [], gone: 1 });
  });

  it('leaves out a date that was called off or is over: it is not among the dates', () => {
    expect(freePlaces([], [span('a')], 1)).toEqual({ free: [], gone: 0 });
  });

  it('takes a window whose time nobody has decided at the time that was offered', () => {
    const { free } = freePlaces([date('a', { start: null, end: 9 * hour })], [span('a', 3 * hour)], 1);
    expect(free[0]?.during.start).toEqual(new Date(3 * hour));
  });

  it('does not take a window that was settled for another time, however many places it has left', () => {
    const dates = [date('a', { start: 5 * hour, end: 6 * hour, takenNos: [1] })];
    expect(freePlaces(dates, [span('a', 3 * hour)], 2)).toEqual({ free: [], gone: 1 });
    expect(freePlaces(dates, [span('a', 5 * hour)], 2).free).toHaveLength(1);
  });
});
