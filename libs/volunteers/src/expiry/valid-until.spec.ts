import { validUntil } from './valid-until.js';

describe('until when something counts', () => {
  it.each([
    ['2026-11-24', 36, '2029-11-24'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-01', 1, '2027-01-01'],
  ])('shown on %s for %i months: to %s', (from, months, until) => {
    expect(validUntil(from, months)).toBe(until);
  });

  it('is for ever where the centre sets no end', () => {
    expect(validUntil('2026-11-24', null)).toBeNull();
  });
});
