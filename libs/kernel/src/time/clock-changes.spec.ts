import { clockChanges } from './clock-changes.js';
import { timeRange } from './range.js';

const within = (start: string, end: string) => timeRange(new Date(start), new Date(end));

describe('the changes of the clocks', () => {
  it('are those of the zone within the time, each with what it was before and is after', () => {
    expect(clockChanges(within('2026-10-01T00:00:00Z', '2027-10-01T00:00:00Z'), 'Europe/Oslo')).toEqual({
      first: 120,
      changes: [
        { at: new Date('2026-10-25T01:00:00Z'), before: 120, after: 60 },
        { at: new Date('2027-03-28T01:00:00Z'), before: 60, after: 120 },
      ],
    });
  });

  it('are none where the clocks stand still', () => {
    expect(clockChanges(within('2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z'), 'Asia/Kolkata')).toEqual({
      first: 330,
      changes: [],
    });
  });
});
