import { localDateOf, localTimeOf } from '@hjerterom/kernel';
import { datesOf, layOut, problemWith, type When } from './when.js';

const zone = 'Europe/Oslo';
const at = (iso: string) => new Date(iso);
const now = at('2026-10-12T09:00:00Z');
const fixed = (start: string, minutes = 60): When => ({ kind: 'fixed', start: at(start), minutes });
const window = (start: string, end: string, minutes = 60): When => ({
  kind: 'window',
  within: { start: at(start), end: at(end) },
  minutes,
});
type Series = Extract<When, { kind: 'series' }>;
const series = (rrule: string, startDate = '2026-10-13', untilDate: string | null = null): Series => ({
  kind: 'series',
  recurrence: { rrule, startDate, startTime: '18:00', minutes: 60, zone },
  untilDate,
});
const weekly = 'FREQ=WEEKLY;BYDAY=TU';

describe('a need at a time', () => {
  it('has that one date', () => {
    const during = { start: at('2026-10-14T10:00:00Z'), end: at('2026-10-14T11:30:00Z') };
    expect(datesOf(fixed('2026-10-14T10:00:00Z', 90), now)).toEqual({
      dates: [{ during, within: during }],
      laidOutTo: null,
    });
  });

  it('is refused when it is over, not while it goes on', () => {
    expect(problemWith(fixed('2026-10-12T08:00:00Z'), now)).toBe('over');
    expect(problemWith(fixed('2026-10-12T08:30:00Z'), now)).toBeNull();
  });

  it('is refused in a year that must be a slip', () => {
    expect(problemWith(fixed('2062-10-14T10:00:00Z'), now)).toBe('too-far-ahead');
    expect(problemWith(fixed('2028-10-01T10:00:00Z'), now)).toBeNull();
  });
});

describe('a need within a window', () => {
  it('has one date whose time nobody has decided', () => {
    const within = { start: at('2026-10-13T08:00:00Z'), end: at('2026-10-16T14:00:00Z') };
    expect(datesOf(window('2026-10-13T08:00:00Z', '2026-10-16T14:00:00Z'), now)).toEqual({
      dates: [{ during: null, within }],
      laidOutTo: null,
    });
  });

  it('is refused when it has no room for the task, is over, or says nothing about when', () => {
    expect(problemWith(window('2026-10-13T08:00:00Z', '2026-10-13T08:30:00Z'), now)).toBe('window-too-short');
    expect(problemWith(window('2026-10-13T08:00:00Z', '2026-10-13T07:00:00Z'), now)).toBe('ends-before-it-starts');
    expect(problemWith(window('2026-10-13T08:00:00Z', '2027-02-01T08:00:00Z'), now)).toBe('window-too-long');
    expect(problemWith(window('2026-10-11T08:00:00Z', '2026-10-12T09:59:00Z'), now)).toBe('over');
    expect(problemWith(window('2026-10-11T08:00:00Z', '2026-10-12T10:00:00Z'), now)).toBeNull();
  });
});

describe('a series', () => {
  it('is laid out eight weeks ahead, at the same time on the clock when summer time ends', () => {
    const { dates, laidOutTo } = datesOf(series(weekly), now);
    const starts = dates.map(({ during }) => during!.start);
    expect(starts.map((start) => `${localDateOf(start, zone)} ${localTimeOf(start, zone)}`)).toEqual([
      '2026-10-13 18:00',
      '2026-10-20 18:00',
      '2026-10-27 18:00',
      '2026-11-03 18:00',
      '2026-11-10 18:00',
      '2026-11-17 18:00',
      '2026-11-24 18:00',
      '2026-12-01 18:00',
    ]);
    // The clocks go back on 25 October: the same 18:00 is an hour later in UTC.
    expect(starts[1]).toEqual(at('2026-10-20T16:00:00Z'));
    expect(starts[2]).toEqual(at('2026-10-27T17:00:00Z'));
    expect(laidOutTo).toEqual(at('2026-12-07T09:00:00Z'));
  });

  it('goes on from where it was laid out, with no date twice and none left out', () => {
    const first = datesOf(series(weekly), now);
    const aWeekLater = new Date(now.getTime() + 7 * 86_400_000);
    const next = layOut(series(weekly), first.laidOutTo!, aWeekLater, false);
    expect(next.dates.map(({ during }) => localDateOf(during!.start, zone))).toEqual(['2026-12-08']);
    expect(next.laidOutTo).toEqual(at('2026-12-14T09:00:00Z'));
  });

  it('ends with its last day, which is included, and then there is nothing more to lay out', () => {
    const { dates, laidOutTo } = datesOf(series(weekly, '2026-10-13', '2026-10-27'), now);
    expect(dates).toHaveLength(3);
    expect(laidOutTo).toBeNull();
  });

  it('ends where its rule says so', () => {
    expect(datesOf(series(`${weekly};COUNT=2`), now)).toMatchObject({ dates: [{}, {}], laidOutTo: null });
  });

  it('leaves out the dates before it was registered', () => {
    const { dates } = datesOf(series(weekly, '2026-09-01'), now);
    expect(localDateOf(dates[0]!.during!.start, zone)).toBe('2026-10-13');
  });

  it('that begins in the far future has its first date, so that somebody can be asked', () => {
    const { dates, laidOutTo } = datesOf(series(weekly, '2027-03-02'), now);
    expect(dates.map(({ during }) => localDateOf(during!.start, zone))).toEqual(['2027-03-02']);
    const later = at('2027-02-20T09:00:00Z');
    expect(
      localDateOf(layOut(series(weekly, '2027-03-02'), laidOutTo!, later, false).dates[0]!.during!.start, zone),
    ).toBe('2027-03-09');
  });

  it('once a year has its next date when the last is over, and not before', () => {
    const yearly = series('FREQ=YEARLY', '2026-10-13');
    const first = datesOf(yearly, now);
    expect(first.dates).toHaveLength(1);
    const inSpring = at('2027-03-01T09:00:00Z');
    expect(layOut(yearly, first.laidOutTo!, inSpring, false).dates).toEqual([]);
    expect(layOut(yearly, first.laidOutTo!, inSpring, true).dates).toHaveLength(1);
  });

  it('is refused with a rule that is none, an end before its start, or nothing left of it', () => {
    expect(problemWith(series('every tuesday'), now)).toBe('bad-rule');
    expect(problemWith(series('FREQ=HOURLY'), now)).toBe('bad-rule');
    expect(problemWith(series(weekly, '2026-10-13', '2026-10-12'), now)).toBe('ends-before-it-starts');
    expect(problemWith(series(weekly, '2026-09-01', '2026-10-06'), now)).toBe('over');
    expect(problemWith(series(weekly, '2062-10-13'), now)).toBe('too-far-ahead');
    expect(problemWith(series(weekly), now)).toBeNull();
  });
});
