import { endOfNextMonth, monthsBefore, nextNight } from './months.js';

const zone = 'Europe/Oslo';

describe('so many months before', () => {
  it.each([
    ['2026-11-24T09:00:00Z', 12, '2025-11-24T09:00:00.000Z'],
    ['2026-03-31T09:00:00Z', 1, '2026-02-28T09:00:00.000Z'],
    ['2024-03-31T09:00:00Z', 1, '2024-02-29T09:00:00.000Z'],
    ['2026-01-15T00:00:00Z', 2, '2025-11-15T00:00:00.000Z'],
  ])('%s, %d months: %s', (now, months, expected) => {
    expect(monthsBefore(new Date(now), months).toISOString()).toBe(expected);
  });
});

it('looks ahead to the end of next month on the clock of the centre', () => {
  expect(endOfNextMonth(new Date('2026-11-24T09:00:00Z'), zone).toISOString()).toBe('2026-12-31T23:00:00.000Z');
  expect(endOfNextMonth(new Date('2026-12-31T23:30:00Z'), zone).toISOString()).toBe('2027-02-28T23:00:00.000Z');
});

it('works at night, also when the clocks change', () => {
  expect(nextNight(new Date('2026-11-24T09:00:00Z'), zone).toISOString()).toBe('2026-11-25T02:00:00.000Z');
  expect(nextNight(new Date('2026-11-24T01:00:00Z'), zone).toISOString()).toBe('2026-11-24T02:00:00.000Z');
  expect(nextNight(new Date('2026-10-24T09:00:00Z'), zone).toISOString()).toBe('2026-10-25T02:00:00.000Z');
});
