import type { Availability } from '@hjerterom/volunteers';
import { type Asked, fittingOf } from './fitting.js';

const at = (iso: string) => new Date(iso);
const range = (start: string, end: string) => ({ start: at(start), end: at(end) });
const now = at('2026-11-23T09:00:00Z');
/** Tuesdays and Thursdays from 10 to 14 in Oslo (09–13 UTC in November). */
const usual: Availability = {
  weekly: [
    { weekday: 2, from: '10:00', to: '14:00' },
    { weekday: 4, from: '10:00', to: '14:00' },
  ],
  exceptions: [],
};
const asked = (dates: Asked['dates'], changes: Partial<Asked> = {}): Asked => ({
  dates,
  minutes: 60,
  zone: 'Europe/Oslo',
  now,
  ...changes,
});
const fixedOn = (start: string, end: string) => ({
  occurrenceId: start,
  during: range(start, end),
  within: range(start, end),
});
const tuesday = fixedOn('2026-11-24T10:00:00Z', '2026-11-24T11:00:00Z');
const thursday = fixedOn('2026-11-26T10:00:00Z', '2026-11-26T11:00:00Z');
const friday = fixedOn('2026-11-27T10:00:00Z', '2026-11-27T11:00:00Z');
const week = { occurrenceId: 'week', during: null, within: range('2026-11-23T07:00:00Z', '2026-11-27T15:00:00Z') };

describe('whether a volunteer fits a time', () => {
  it('does when every date lies within the hours offered', () => {
    expect(fittingOf(asked([tuesday, thursday]), usual, [])).toMatchObject({ fits: true, clash: false });
    expect(fittingOf(asked([tuesday, friday]), usual, [])).toMatchObject({ fits: false, clash: false });
  });

  it('clashes when another promise touches one of the dates, not when it only lies beside it', () => {
    const promised = [range('2026-11-26T10:30:00Z', '2026-11-26T12:00:00Z')];
    expect(fittingOf(asked([tuesday, thursday]), usual, promised)).toMatchObject({ fits: true, clash: true });
    const beside = [range('2026-11-24T09:00:00Z', '2026-11-24T10:00:00Z')];
    expect(fittingOf(asked([tuesday]), usual, beside)).toMatchObject({ clash: false });
  });

  it('does not where the volunteer has offered no hours at all', () => {
    expect(fittingOf(asked([tuesday]), { weekly: [], exceptions: [] }, [])).toMatchObject({ fits: false });
  });
});

describe('the time proposed within a window', () => {
  const proposed = (availability: Availability, promised = [] as { start: Date; end: Date }[], changes = {}) =>
    fittingOf(asked([week], changes), availability, promised);

  it('is the first that suits, on the quarter of an hour', () => {
    expect(proposed(usual)).toEqual({
      fits: true,
      clash: false,
      spans: [{ occurrenceId: 'week', during: range('2026-11-24T09:00:00Z', '2026-11-24T10:00:00Z') }],
    });
  });

  it('goes around what is promised already', () => {
    const promised = [range('2026-11-24T09:00:00Z', '2026-11-24T12:20:00Z')];
    expect(proposed(usual, promised).spans[0]?.during).toEqual(range('2026-11-26T09:00:00Z', '2026-11-26T10:00:00Z'));
  });

  it('leaves two hours to answer in, unless the window has no room for that', () => {
    const soon = { now: at('2026-11-24T08:10:00Z') };
    expect(proposed(usual, [], soon).spans[0]?.during.start).toEqual(at('2026-11-24T10:15:00Z'));
    const last = { occurrenceId: 'last', during: null, within: range('2026-11-24T08:00:00Z', '2026-11-24T11:00:00Z') };
    const at0930 = asked([last], { now: at('2026-11-24T09:30:00Z') });
    expect(fittingOf(at0930, usual, []).spans[0]?.during.start).toEqual(at('2026-11-24T09:30:00Z'));
  });

  it('is a clash when only other promises are in the way, and no fit when the hours are not there', () => {
    const full = [
      range('2026-11-24T00:00:00Z', '2026-11-25T00:00:00Z'),
      range('2026-11-26T00:00:00Z', '2026-11-27T00:00:00Z'),
    ];
    expect(proposed(usual, full)).toMatchObject({ fits: true, clash: true });
    const weekends: Availability = { weekly: [{ weekday: 6, from: '10:00', to: '14:00' }], exceptions: [] };
    expect(proposed(weekends)).toMatchObject({ fits: false, clash: false });
  });

  it('is none when what is left of the window is too short', () => {
    expect(proposed(usual, [], { now: at('2026-11-27T14:30:00Z') })).toMatchObject({ fits: false, clash: false });
  });

  it('is not asked for when the first yes has decided it', () => {
    const decided = { ...week, during: range('2026-11-26T11:00:00Z', '2026-11-26T12:00:00Z') };
    expect(fittingOf(asked([decided]), usual, []).spans[0]?.during).toEqual(decided.during);
  });
});
