import { instantOf, type TimeRange, timeRange } from '@hjerterom/kernel';
import { dateInWords, datesInWords } from './dates-in-words.js';

const zone = 'Europe/Oslo';
const nb = { zone, language: 'nb', goesOn: false } as const;
const en = { zone, language: 'en', goesOn: false } as const;
const on = (date: string, from: string, to: string, endDate = date): TimeRange =>
  timeRange(instantOf(date, from, zone), instantOf(endDate, to, zone));

describe('dates in words', () => {
  it('say one date with its weekday and both times', () => {
    const range = on('2026-11-24', '12:00', '13:30');
    expect(datesInWords([range], nb)).toEqual({
      all: 'tirsdag 24. november kl. 12:00–13:30',
      each: [],
      length: '1 time og 30 minutter',
    });
    expect(datesInWords([range], en).all).toBe('Tuesday 24 November at 12:00–13:30');
  });

  it('say when a night shift ends on another day', () => {
    const night = on('2026-11-27', '22:00', '02:00', '2026-11-28');
    expect(dateInWords(night, zone, 'nb')).toBe('fredag 27. november kl. 22:00 – lørdag 28. november kl. 02:00');
  });

  it('say a weekly date once, also over the end of summer time', () => {
    const weeks = ['2026-10-14', '2026-10-21', '2026-10-28'].map((date) => on(date, '18:00', '19:00'));
    expect(datesInWords(weeks, nb)).toEqual({
      all: 'hver onsdag kl. 18:00–19:00, fra 14. til 28. oktober',
      each: [
        'onsdag 14. oktober kl. 18:00–19:00',
        'onsdag 21. oktober kl. 18:00–19:00',
        'onsdag 28. oktober kl. 18:00–19:00',
      ],
      length: '1 time',
    });
    expect(datesInWords(weeks, en).all).toBe('every Wednesday at 18:00–19:00, from 14 to 28 October');
    const overTheMonth = ['2026-10-28', '2026-11-04'].map((date) => on(date, '18:00', '19:00'));
    expect(datesInWords(overTheMonth, nb).all).toBe('hver onsdag kl. 18:00–19:00, fra 28. oktober til 4. november');
  });

  it('say that it goes on where it does', () => {
    const weeks = ['2026-10-14', '2026-10-21'].map((date) => on(date, '18:00', '19:00'));
    const fortnights = ['2026-10-14', '2026-10-28'].map((date) => on(date, '18:00', '19:00'));
    const say = (ranges: TimeRange[]) => datesInWords(ranges, { ...nb, goesOn: true }).all;
    expect(say(weeks)).toBe('hver onsdag kl. 18:00–19:00, fra 14. oktober og framover');
    expect(say(fortnights)).toBe('2 ganger og videre framover, første gang onsdag 14. oktober kl. 18:00–19:00');
    expect(say(weeks.slice(1))).toBe('onsdag 21. oktober kl. 18:00–19:00, og videre framover');
  });

  it('do not call it weekly when a week is left out or the times differ', () => {
    const gap = [on('2026-10-14', '18:00', '19:00'), on('2026-10-28', '18:00', '19:00')];
    const moved = [on('2026-10-14', '18:00', '19:00'), on('2026-10-21', '18:30', '20:00')];
    expect(datesInWords(gap, nb).all).toBe('2 ganger, første gang onsdag 14. oktober kl. 18:00–19:00');
    expect(datesInWords(moved, en)).toMatchObject({
      all: '2 times, first Wednesday 14 October at 18:00–19:00',
      length: null,
    });
  });

  it('cannot be said of nothing', () => {
    expect(() => datesInWords([], nb)).toThrow(RangeError);
  });
});
