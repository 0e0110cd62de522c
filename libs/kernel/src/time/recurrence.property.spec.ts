import fc from 'fast-check';
import { addDays, daysBetween, startOfIsoWeek, weekdayOfDate } from './calendar.js';
import { timeRange } from './range.js';
import { expand, type Recurrence, validateRecurrence } from './recurrence.js';
import { instantOf } from './zone.js';

fc.configureGlobal({ seed: 20260329 }); // The same cases in every run.

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

interface Case {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY';
  interval: number;
  weekdays: number[];
  monthDays: number[];
  count: number | null;
  until: number | null;
  start: number;
  time: string;
  zone: string;
  from: number;
  length: number;
}

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    freq: fc.constantFrom<Case['freq']>('DAILY', 'WEEKLY', 'MONTHLY'),
    interval: fc.integer({ min: 1, max: 5 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }),
    monthDays: fc.uniqueArray(fc.integer({ min: -31, max: 31 }).filter(Boolean), { maxLength: 3 }),
    count: fc.option(fc.integer({ min: 1, max: 60 })),
    until: fc.option(fc.integer({ min: 0, max: 900 })),
    start: fc.integer({ min: 0, max: 1500 }),
    time: fc.constantFrom('00:00', '02:00', '02:30', '03:00', '12:00', '18:00', '23:59'),
    zone: fc.constantFrom('Europe/Oslo', 'UTC', 'America/New_York', 'Africa/Cairo', 'Australia/Lord_Howe'),
    from: fc.integer({ min: -100, max: 900 }),
    length: fc.integer({ min: 1, max: 400 }),
  })
  .map((made) => (made.count === null ? made : { ...made, until: null }))
  .map((made) => (made.freq === 'WEEKLY' ? { ...made, monthDays: [] } : made));

const startDate = (made: Case) => addDays('2024-01-01', made.start);

function recurrenceOf(made: Case): Recurrence {
  const rrule = [
    `FREQ=${made.freq};INTERVAL=${made.interval}`,
    made.weekdays.length > 0 && `BYDAY=${made.weekdays.map((day) => names[day - 1]).join(',')}`,
    made.monthDays.length > 0 && `BYMONTHDAY=${made.monthDays.join(',')}`,
    made.count !== null && `COUNT=${made.count}`,
    made.until !== null && `UNTIL=${addDays(startDate(made), made.until).replaceAll('-', '')}`,
  ].filter((part) => part !== false);
  return { rrule: rrule.join(';'), startDate: startDate(made), startTime: made.time, minutes: 30, zone: made.zone };
}

/** Walks through every day and asks the plainest of questions: a slow second opinion. */
function daysOf(made: Case, lastDay: string): string[] {
  const start = startDate(made);
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const found: string[] = [];
  for (let day = start; day <= lastDay; day = addDays(day, 1)) {
    if (made.until !== null && daysBetween(start, day) > made.until) break;
    if (made.count !== null && found.length === made.count) break;
    const periods = {
      DAILY: daysBetween(start, day),
      WEEKLY: daysBetween(startOfIsoWeek(start), startOfIsoWeek(day)) / 7,
      MONTHLY: months(day) - months(start),
    }[made.freq];
    if (periods % made.interval !== 0) continue;
    const fromStart = Number(day.slice(8));
    const fromEnd = -1 - daysBetween(day, lastOfMonth(day));
    const byWeekday = made.weekdays.length === 0 || made.weekdays.includes(weekdayOfDate(day));
    const byMonthDay = made.monthDays.length === 0 || made.monthDays.some((n) => n === fromStart || n === fromEnd);
    const bySelf =
      made.weekdays.length > 0 ||
      made.monthDays.length > 0 ||
      made.freq === 'DAILY' ||
      (made.freq === 'WEEKLY' ? weekdayOfDate(day) === weekdayOfDate(start) : day.slice(8) === start.slice(8));
    if (byWeekday && byMonthDay && bySelf) found.push(day);
  }
  return found;
}

function lastOfMonth(day: string): string {
  const nextMonth = addDays(`${day.slice(0, 8)}01`, 31);
  return addDays(`${nextMonth.slice(0, 8)}01`, -1);
}

describe('whatever repeats (property)', () => {
  it('falls on the days that a walk through the calendar finds, at its time on the clock', () => {
    fc.assert(
      fc.property(anyCase, (made) => {
        const first = addDays(startDate(made), made.from);
        const last = addDays(first, made.length);
        const within = timeRange(instantOf(first, '12:00', made.zone), instantOf(last, '12:00', made.zone));
        const expected = daysOf(made, last)
          .map((day) => instantOf(day, made.time, made.zone))
          .filter((start) => within.start <= start && start < within.end);
        expect(expand(recurrenceOf(made), within, 1000).map(({ start }) => start)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('happens exactly once in ranges laid end to end', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 400 * 1440 }), (made, minutes) => {
        const start = instantOf(startDate(made), '00:00', made.zone);
        const middle = new Date(start.getTime() + (minutes + 1) * 60_000);
        const end = new Date(middle.getTime() + 200 * 86_400_000);
        const recurrence = recurrenceOf(made);
        const parts = [timeRange(start, middle), timeRange(middle, end)];
        const whole = expand(recurrence, timeRange(start, end), 1000);
        expect(parts.flatMap((part) => expand(recurrence, part, 1000))).toEqual(whole);
      }),
      { numRuns: 100 },
    );
  });

  it('is checked without an error and in short time, whatever is typed', () => {
    const list = (max: number) =>
      fc.array(fc.integer({ min: -max, max }), { minLength: 1, maxLength: 3 }).map((numbers) => numbers.join(','));
    const rule = fc
      .record(
        {
          FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY', 'X'),
          INTERVAL: fc.integer({ min: 0, max: 1000 }),
          COUNT: fc.integer({ min: 0, max: 4001 }),
          UNTIL: fc.constantFrom('20260601', '20270101T000000Z', '00000000', '99999999'),
          BYDAY: fc.constantFrom('MO', 'SU,SA', '2MO', '-1FR', '53TH', 'XX'),
          BYMONTH: list(12),
          BYMONTHDAY: list(31),
          BYYEARDAY: list(366),
          BYWEEKNO: list(53),
          BYSETPOS: list(366),
          WKST: fc.constantFrom('MO', 'SU', '1'),
        },
        { requiredKeys: ['FREQ'] },
      )
      .map((parts) =>
        Object.entries(parts)
          .map(([name, value]) => `${name}=${value}`)
          .join(';'),
      );
    fc.assert(
      fc.property(
        fc.oneof(rule, fc.string()),
        fc.constantFrom('2000-01-01', '2026-02-28', '2099-12-31'),
        (rrule, startDate) => {
          const recurrence = { rrule, startDate, startTime: '18:00', minutes: 60, zone: 'Europe/Oslo' };
          const check = validateRecurrence(recurrence);
          if (!check.ok) return;
          const century = timeRange(new Date('2000-01-01T00:00:00Z'), new Date('2100-01-01T00:00:00Z'));
          expect(expand(recurrence, century).length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150, interruptAfterTimeLimit: 50_000, markInterruptAsFailure: true },
    );
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(validateRecurrence(anything as Recurrence).ok).toBe(false);
      }),
    );
  });
});
