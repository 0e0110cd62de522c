import { bestLanguage, showDateTime, showMinutes } from './language.js';

describe('words for time', () => {
  const noon = new Date('2026-11-24T11:00:00Z');

  it('are said in the centre’s zone, in bokmål and in English', () => {
    expect(showDateTime(noon, 'Europe/Oslo', 'nb')).toBe('tirsdag 24. november kl. 12:00');
    expect(showDateTime(noon, 'Europe/Oslo', 'en')).toBe('Tuesday 24 November at 12:00');
  });

  it('count hours and minutes', () => {
    expect(showMinutes(90, 'nb')).toBe('1 time og 30 minutter');
    expect(showMinutes(120, 'en')).toBe('2 hours');
    expect(showMinutes(0, 'nb')).toBe('0 minutter');
  });
});

describe('the language of a request', () => {
  it('is bokmål for every Norwegian code and for what we do not have', () => {
    expect(bestLanguage('nn-NO,en;q=0.5')).toBe('nb');
    expect(bestLanguage('ti,en-GB;q=0.8')).toBe('en');
    expect(bestLanguage(['ar'])).toBe('nb');
    expect(bestLanguage(undefined)).toBe('nb');
  });
});
