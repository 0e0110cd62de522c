import { formatIn } from '../src/language/format-in.js';
import { bestLanguage } from '../src/language/languages.js';

const nb = formatIn('nb', 'Europe/Oslo');
const en = formatIn('en', 'Europe/Oslo');

describe('dates and times on the screen', () => {
  it('are in the zone of the centre, wherever the browser is', () => {
    expect(nb.time('2026-11-24T11:00:00Z')).toBe('12:00');
    expect(nb.time('2026-07-24T10:00:00Z')).toBe('12:00');
    expect(nb.localDate('2026-11-24T23:30:00Z')).toBe('2026-11-25');
    expect(formatIn('nb', 'Atlantic/Canary').time('2026-11-24T11:00:00Z')).toBe('11:00');
  });

  it('are in the language of the screen', () => {
    expect(nb.date('2026-11-24T11:00:00Z')).toBe('tirsdag 24. november');
    expect(en.date('2026-11-24T11:00:00Z')).toMatch(/Tuesday,? 24 November/);
    expect(nb.day('2026-11-24')).toBe('tirsdag 24. november');
    expect(nb.dayOfYear('2025-08-14')).toBe('14. august 2025');
    expect(formatIn('ar', 'Europe/Oslo').date('2026-11-24T11:00:00Z')).toMatch(/[\u0600-\u06ff]/);
  });

  it('name the day only once where it is the same', () => {
    expect(nb.span('2026-11-24T11:00:00Z', '2026-11-24T12:30:00Z')).toBe('12:00–13:30');
    expect(nb.span('2026-11-24T11:00:00Z', '2026-11-25T12:30:00Z')).toMatch(/tirsdag.* – onsdag/);
  });

  it('say lengths, ages and lists in words', () => {
    expect(nb.minutes(90)).toBe('1 time og 30 minutter');
    expect(en.minutes(60)).toBe('1 hour');
    expect(nb.minutes(0)).toBe('0 minutter');
    const now = new Date('2026-11-24T11:00:00Z');
    expect(nb.ago('2026-11-22T11:00:00Z', now)).toBe('i forgårs');
    expect(nb.ago('2026-11-24T08:00:00Z', now)).toBe('for 3 timer siden');
    expect(en.ago('2026-11-24T13:00:00Z', now)).toBe('in 2 hours');
    expect(nb.list(['Kari', 'Ola', 'Per'])).toBe('Kari, Ola og Per');
    expect(nb.languageName('ti')).toBe('tigrinja');
  });
});

describe('the language of a browser', () => {
  it('is what was chosen there, else the best of what it asks for, else Norwegian', () => {
    expect(bestLanguage('en', ['nb-NO'])).toBe('en');
    expect(bestLanguage(null, ['nn-NO', 'en'])).toBe('nb');
    expect(bestLanguage(null, ['de', 'en-US'])).toBe('en');
    expect(bestLanguage('xx', ['de'])).toBe('nb');
  });
});
