import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { addDays, type Moment, minutesBetween, minutesOf } from './calendar.js';
import { inWords } from './in-words.js';
import { readWhen } from './read-when.js';
import type { LocalNow, LocalWhen } from './reading.js';
import { fits, readRule, ruleOf } from './recurrence.js';

fc.configureGlobal({ seed: 20260329 }); // The same cases in every run.

const anyDate = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2026-01-01', days));
const anyMinutes = fc.oneof(
  fc.integer({ min: 0, max: 1439 }),
  fc.integer({ min: 0, max: 95 }).map((quarters) => quarters * 15),
);
const anyTime = anyMinutes.map((minutes) => new Date(minutes * 60_000).toISOString().slice(11, 16));
const anyNow: fc.Arbitrary<LocalNow> = fc.record({ date: anyDate, time: anyTime });

/** All the words of the phrases, and what may stand between them. */
const vocabulary = [...new Set(['nb', 'en'].flatMap((language) => wordsOf(`phrases.${language}.txt`)))];
const anyPhrase = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...vocabulary) },
      fc.nat({ max: 99 }).map(String),
      fc.constantFrom('.', ',', ':', '-', '–', '/'),
    ),
    { maxLength: 14 },
  )
  .map((words) => words.join(' ').replace(/ (?=[.:/–-])|(?<=[.:/–-]) /g, ''));

describe('reading when', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), anyNow, (text, now) => void readWhen(text, now)),
      { numRuns: 500 },
    );
  });

  it('gives only times that are on the calendar and the clock, and ahead', () => {
    fc.assert(
      fc.property(anyPhrase, anyNow, (text, now) => {
        const reading = readWhen(text, now);
        for (const { date, minutes } of reading ? momentsOf(reading) : []) {
          expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
          expect(minutes).toBeGreaterThanOrEqual(0);
          expect(minutes).toBeLessThan(1440);
          expect(
            minutesBetween({ date: now.date, minutes: minutesOf(now.time) }, { date, minutes }),
          ).toBeGreaterThanOrEqual(0);
        }
        if (reading?.kind === 'window') {
          const [from, to] = momentsOf(reading);
          expect(minutesBetween(from as Moment, to as Moment)).toBeGreaterThan(0);
        }
        if (reading?.kind === 'series') {
          const rule = readRule(reading.rrule);
          expect(rule && fits(reading.startDate, rule)).toBe(true);
          expect((reading.untilDate ?? '9999') >= reading.startDate).toBe(true);
        }
        if (reading?.minutes !== undefined) expect(reading.minutes).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes every character of the text into what was understood or what is left', () => {
    fc.assert(
      fc.property(anyPhrase, anyNow, (text, now) => {
        const reading = readWhen(text, now);
        if (!reading) return;
        const letters = (part: string) => [...part.replace(/[\s,.]/g, '')].sort().join('');
        const understood = reading.spans.map(({ from, to }) => text.slice(from, to)).join('');
        expect(letters(understood + reading.rest)).toBe(letters(text));
      }),
      { numRuns: 500 },
    );
  });

  it('is as quick with nothing but words of time as with a short text', () => {
    for (const text of ['hver tirsdag kl 12 og ', '12-', 'W2 ', 'en ', 'mandag, ', 'a', '. ']) {
      const began = performance.now();
      for (let run = 0; run < 5; run += 1) readWhen(text.repeat(5000), { date: '2026-11-23', time: '09:30' });
      expect((performance.now() - began) / 5).toBeLessThan(250);
    }
  });
});

describe('saying a when in words', () => {
  const ahead = (now: LocalNow, days: number) => addDays(now.date, days + 1);
  const length = fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined });
  const anyWhen = fc.tuple(
    anyNow,
    fc.integer({ min: 0, max: 700 }),
    fc.integer({ min: 0, max: 90 }),
    anyTime,
    anyTime,
    length,
  );
  const same = (when: LocalWhen, now: LocalNow) => {
    for (const language of ['nb', 'en'] as const) {
      const words = inWords(when, language, now.date);
      const { rest, spans, unsure, ...again } = readWhen(words, now) ?? { rest: '', spans: [], unsure: true };
      expect([words, again, rest, unsure, spans]).toEqual([words, when, '', false, [{ from: 0, to: words.length }]]);
    }
  };

  it('is read again as the same time', () => {
    fc.assert(
      fc.property(anyWhen, ([now, days, , time, , minutes]) =>
        same({ kind: 'fixed', date: ahead(now, days), time, ...(minutes && { minutes }) }, now),
      ),
      { numRuns: 400 },
    );
  });

  it('is read again as the same window', () => {
    fc.assert(
      fc.property(anyWhen, ([now, days, span, fromTime, toTime, minutes]) => {
        const [fromDate, toDate] = [ahead(now, days), ahead(now, days + span)];
        fc.pre(span > 0 || fromTime < toTime);
        same({ kind: 'window', fromDate, fromTime, toDate, toTime, ...(minutes && { minutes }) }, now);
      }),
      { numRuns: 400 },
    );
  });

  const weekdays = fc
    .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 })
    .map((days) => days.sort());
  const anyRule = fc.oneof(
    fc.record({ freq: fc.constant('DAILY' as const), interval: fc.integer({ min: 1, max: 20 }) }),
    fc.record({ freq: fc.constant('WEEKLY' as const), interval: fc.integer({ min: 1, max: 12 }), weekdays }),
    fc.record({
      freq: fc.constant('MONTHLY' as const),
      interval: fc.integer({ min: 1, max: 6 }),
      monthDay: fc.integer({ min: 1, max: 31 }),
    }),
    fc.record({
      freq: fc.constant('MONTHLY' as const),
      interval: fc.constant(1),
      weekdays: fc.integer({ min: 1, max: 7 }).map((day) => [day]),
      nth: fc.constantFrom(1, 2, 3, 4, 5, -1),
    }),
  );

  it('is read again as the same series', () => {
    const count = fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined });
    fc.assert(
      fc.property(
        anyWhen,
        anyRule,
        count,
        fc.boolean(),
        ([now, days, span, startTime, , minutes], rule, times, ends) => {
          let startDate = ahead(now, days % 300);
          while (!fits(startDate, rule)) startDate = addDays(startDate, 1);
          const untilDate = addDays(startDate, span);
          const rrule = ruleOf(rule, times);
          same(
            { kind: 'series', rrule, startDate, startTime, ...(minutes && { minutes }), ...(ends && { untilDate }) },
            now,
          );
        },
      ),
      { numRuns: 400 },
    );
  });

  it('shows a rule of another kind as it is', () => {
    const when = {
      kind: 'series',
      rrule: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=17',
      startDate: '2027-05-17',
      startTime: '10:00',
    } as const;
    expect(inWords(when, 'nb', '2026-11-23')).toBe('FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=17 kl. 10:00 fra 17. mai 2027');
  });
});

function momentsOf(when: LocalWhen): Moment[] {
  const moment = (date: string, time: string) => ({ date, minutes: minutesOf(time) });
  if (when.kind === 'fixed') return [moment(when.date, when.time)];
  if (when.kind === 'series') return [moment(when.startDate, when.startTime)];
  return [moment(when.fromDate, when.fromTime), moment(when.toDate, when.toTime)];
}

function wordsOf(file: string): string[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text.split('\n').flatMap((line) => line.split(' = ')[0]?.match(/[\p{L}]+/gu) ?? []);
}
