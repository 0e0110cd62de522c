import fc from 'fast-check';
import {
  AvailabilityError,
  type AvailabilityException,
  availableRanges,
  covers,
  firstFit,
  isAvailabilityException,
  isWeeklyWindow,
  type WeeklyWindow,
} from './availability.js';
import { addDays, localTimeAt, weekdayOfDate } from './calendar.js';
import { contains, minutesOf, type TimeRange, timeRange } from './range.js';
import { instantOf, localDateOf, localTimeOf } from './zone.js';

fc.configureGlobal({ seed: 20260329 }); // The same cases in every run.

const oslo = 'Europe/Oslo';
const at = (text: string) => instantOf(text.slice(0, 10), text.slice(11), oslo);
const range = (from: string, to: string) => timeRange(at(from), at(to));
const shown = (ranges: TimeRange[]) =>
  ranges.map(
    ({ start, end }) =>
      `${localDateOf(start, oslo)} ${localTimeOf(start, oslo)}–${localDateOf(end, oslo).slice(8)} ${localTimeOf(end, oslo)}`,
  );

const week = range('2026-01-05 00:00', '2026-01-12 00:00');
const tuesday: WeeklyWindow = { weekday: 2, from: '10:00', to: '14:00' };
const away = (from: string, to = from, rest: Partial<AvailabilityException> = {}): AvailabilityException => ({
  from,
  to,
  available: false,
  ...rest,
});
const free = (from: string, to = from, rest: Partial<AvailabilityException> = {}): AvailabilityException => ({
  from,
  to,
  available: true,
  ...rest,
});

describe('weekly availability', () => {
  it('gives the windows of each day, merged and in order', () => {
    const windows: WeeklyWindow[] = [
      { weekday: 7, from: '12:00', to: '24:00' },
      tuesday,
      { weekday: 2, from: '13:00', to: '15:00' },
      { weekday: 2, from: '15:00', to: '16:00' },
    ];
    expect(shown(availableRanges(windows, [], week, oslo))).toEqual([
      '2026-01-06 10:00–06 16:00',
      '2026-01-11 12:00–12 00:00',
    ]);
  });

  it('is one stretch where it goes on over midnight', () => {
    const windows: WeeklyWindow[] = [
      { weekday: 5, from: '20:00', to: '24:00' },
      { weekday: 6, from: '00:00', to: '02:00' },
    ];
    expect(shown(availableRanges(windows, [], week, oslo))).toEqual(['2026-01-09 20:00–10 02:00']);
  });

  it('is cut to the time that is asked about', () => {
    const noon = range('2026-01-06 12:00', '2026-01-13 11:00');
    expect(shown(availableRanges([tuesday], [], noon, oslo))).toEqual([
      '2026-01-06 12:00–06 14:00',
      '2026-01-13 10:00–13 11:00',
    ]);
  });

  it('keeps its times through a change of summer time', () => {
    const windows: WeeklyWindow[] = [6, 7, 1].map((weekday) => ({ weekday: weekday as 1, from: '09:00', to: '12:00' }));
    const spring = availableRanges(windows, [], range('2026-03-28 00:00', '2026-03-31 00:00'), oslo);
    expect(shown(spring)).toEqual([
      '2026-03-28 09:00–28 12:00',
      '2026-03-29 09:00–29 12:00',
      '2026-03-30 09:00–30 12:00',
    ]);
  });

  it('follows the clock through the night that loses an hour and the one that gains one', () => {
    const night: WeeklyWindow[] = [{ weekday: 7, from: '00:00', to: '06:00' }];
    const lengths = (day: string) =>
      availableRanges(night, [], range(`${day} 00:00`, `${addDays(day, 1)} 00:00`), oslo).map(minutesOf);
    expect(lengths('2026-03-29')).toEqual([5 * 60]);
    expect(lengths('2026-10-25')).toEqual([7 * 60]);
    const gap: WeeklyWindow[] = [{ weekday: 7, from: '02:00', to: '03:00' }];
    expect(availableRanges(gap, [], range('2026-03-29 00:00', '2026-03-30 00:00'), oslo)).toEqual([]);
  });

  it('is taken away by an exception for whole days, the last one included', () => {
    const every: WeeklyWindow[] = [1, 2, 3, 4].map((weekday) => ({
      weekday: weekday as 1,
      from: '10:00',
      to: '12:00',
    }));
    expect(shown(availableRanges(every, [away('2026-01-06', '2026-01-07')], week, oslo))).toEqual([
      '2026-01-05 10:00–05 12:00',
      '2026-01-08 10:00–08 12:00',
    ]);
  });

  it('is taken away or added for named hours on each of the days', () => {
    const lunch = away('2026-01-05', '2026-01-11', { fromTime: '12:00', toTime: '12:30' });
    const evening = free('2026-01-07', '2026-01-08', { fromTime: '18:00', toTime: '24:00' });
    expect(shown(availableRanges([tuesday], [lunch, evening], week, oslo))).toEqual([
      '2026-01-06 10:00–06 12:00',
      '2026-01-06 12:30–06 14:00',
      '2026-01-07 18:00–08 00:00',
      '2026-01-08 18:00–09 00:00',
    ]);
  });

  it('lets the later exception win', () => {
    const holiday = away('2026-01-05', '2026-01-11');
    const butFree = free('2026-01-06', '2026-01-06', { fromTime: '10:00', toTime: '11:00' });
    expect(shown(availableRanges([tuesday], [holiday, butFree], week, oslo))).toEqual(['2026-01-06 10:00–06 11:00']);
    expect(availableRanges([tuesday], [butFree, holiday], week, oslo)).toEqual([]);
  });

  it('refuses what makes no sense', () => {
    expect(isWeeklyWindow({ weekday: 1, from: '00:00', to: '24:00' })).toBe(true);
    for (const wrong of [
      { ...tuesday, weekday: 0 as 1 },
      { ...tuesday, weekday: 8 as 1 },
      { ...tuesday, from: '14:00' },
      { ...tuesday, from: '22:00', to: '02:00' },
      { ...tuesday, to: '25:00' },
      { ...tuesday, from: '24:00', to: '24:00' },
    ]) {
      expect(isWeeklyWindow(wrong)).toBe(false);
      expect(() => availableRanges([wrong], [], week, oslo)).toThrow(AvailabilityError);
    }
    expect(isAvailabilityException(away('2026-01-06'))).toBe(true);
    for (const wrong of [
      away('2026-01-07', '2026-01-06'),
      away('2026-02-30'),
      away('2026-01-06', '2026-01-06', { fromTime: '12:00', toTime: '12:00' }),
      away('2026-01-06', '2026-01-06', { fromTime: 'noon' }),
    ]) {
      expect(isAvailabilityException(wrong)).toBe(false);
      expect(() => availableRanges([], [wrong], week, oslo)).toThrow(AvailabilityError);
    }
    const ages = timeRange(new Date('2026-01-01T00:00:00Z'), new Date('2126-01-01T00:00:00Z'));
    expect(() => availableRanges([tuesday], [], ages, oslo)).toThrow('ten years at most');
  });

  it('is free at an instant exactly when its clock and its exceptions say so (property)', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
      .filter(([from, to]) => from < to)
      .map(([from, to]) => ({ from: localTimeAt(from * 15), to: to === 96 ? '24:00' : localTimeAt(to * 15) }));
    const windows = fc.array(
      fc.tuple(span, fc.integer({ min: 1, max: 7 })).map(([times, weekday]) => ({ ...times, weekday: weekday as 1 })),
      { maxLength: 8 },
    );
    const exceptions = fc.array(
      fc.tuple(fc.nat(13), fc.nat(4), fc.boolean(), fc.option(span)).map(([day, days, available, times]) => ({
        from: addDays('2026-07-01', day),
        to: addDays('2026-07-01', day + days),
        available,
        ...(times && { fromTime: times.from, toTime: times.to }),
      })),
      { maxLength: 5 },
    );
    const within = range('2026-07-01 06:00', '2026-07-15 18:00');
    fc.assert(
      fc.property(windows, exceptions, (weekly, others) => {
        const ranges = availableRanges(weekly, others, within, oslo);
        for (let i = 0; i < ranges.length - 1; i++) expect(ranges[i]!.end < ranges[i + 1]!.start).toBe(true);
        for (let time = within.start.getTime(); time < within.end.getTime(); time += 15 * 60_000) {
          const instant = new Date(time);
          const [day, clock] = [localDateOf(instant, oslo), localTimeOf(instant, oslo)];
          const holds = (from = '00:00', to = '24:00') => from <= clock && clock < to;
          const usual = weekly.some(({ weekday, from, to }) => weekday === weekdayOfDate(day) && holds(from, to));
          const last = others.findLast(({ from, to, ...rest }) => {
            const { fromTime, toTime } = rest as AvailabilityException;
            return from <= day && day <= to && holds(fromTime, toTime);
          });
          expect(ranges.some((one) => contains(one, instant))).toBe(last ? last.available : usual);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('the first time that fits', () => {
  it('is on a quarter of the hour, in the first stretch that is long enough', () => {
    const stretches = [range('2026-01-06 14:00', '2026-01-06 18:00'), range('2026-01-06 10:05', '2026-01-06 11:00')];
    expect(firstFit(stretches, 45, 15, oslo)).toEqual(range('2026-01-06 10:15', '2026-01-06 11:00'));
    expect(firstFit(stretches, 46, 15, oslo)).toEqual(range('2026-01-06 14:00', '2026-01-06 14:46'));
    expect(firstFit(stretches, 241, 15, oslo)).toBeNull();
    expect(firstFit([], 15, 15, oslo)).toBeNull();
  });

  it('joins stretches that touch', () => {
    const stretches = [range('2026-01-06 11:00', '2026-01-06 12:00'), range('2026-01-06 10:00', '2026-01-06 11:00')];
    expect(firstFit(stretches, 120, undefined, oslo)).toEqual(range('2026-01-06 10:00', '2026-01-06 12:00'));
  });

  it('is round on the clock of the place, also where the zone is off by a quarter or the clocks change by a half', () => {
    const from = new Date('2026-01-06T10:01:30Z');
    const long = timeRange(from, new Date('2026-01-08T10:00:00Z'));
    expect(firstFit([long], 60, 60, 'Asia/Kathmandu')?.start.toISOString()).toBe('2026-01-06T10:15:00.000Z');
    // Lord Howe goes from 02:00 to 02:30 on 4 October 2026, at 15:30 UTC the day before.
    const howe = timeRange(new Date('2026-10-03T15:20:00Z'), new Date('2026-10-03T20:00:00Z'));
    const first = firstFit([howe], 60, 60, 'Australia/Lord_Howe');
    expect(first && localTimeOf(first.start, 'Australia/Lord_Howe')).toBe('03:00');
  });

  it('needs a length and a step that go up', () => {
    expect(() => firstFit([], 0, 15, oslo)).toThrow(AvailabilityError);
    expect(() => firstFit([], 60, 7, oslo)).toThrow(AvailabilityError);
    expect(() => firstFit([], 60, 0, oslo)).toThrow(AvailabilityError);
  });

  it('is free, long enough, round, and no earlier one is (property)', () => {
    const stretch = fc
      .tuple(fc.nat(3000), fc.integer({ min: 1, max: 400 }))
      .map(([from, length]) => timeRange(new Date(from * 60_000), new Date((from + length) * 60_000)));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 5 }), fc.integer({ min: 1, max: 300 }), (stretches, minutes) => {
        const candidates = Array.from({ length: 3500 / 15 }, (_, i) => new Date(i * 15 * 60_000));
        const fits = candidates.find((start) =>
          covers(stretches, timeRange(start, new Date(start.getTime() + minutes * 60_000))),
        );
        expect(firstFit(stretches, minutes, 15, oslo)?.start ?? null).toEqual(fits ?? null);
      }),
    );
  });
});

describe('whether a time is covered', () => {
  it('counts stretches that touch as one, and a gap of a minute as a gap', () => {
    const wanted = range('2026-01-06 10:00', '2026-01-06 12:00');
    const [early, late] = [
      range('2026-01-06 09:00', '2026-01-06 11:00'),
      range('2026-01-06 11:00', '2026-01-06 12:00'),
    ];
    expect(covers([late, early], wanted)).toBe(true);
    expect(covers([early, range('2026-01-06 11:01', '2026-01-06 12:00')], wanted)).toBe(false);
    expect(covers([], wanted)).toBe(false);
  });
});
