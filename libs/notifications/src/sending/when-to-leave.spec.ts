import { whenToLeave } from './when-to-leave.js';

const centre = { zone: 'Europe/Oslo', quiet: { from: '21:00', to: '08:00' } };
const leaves = (due: string, urgent = false) => whenToLeave(new Date(due), urgent, centre).toISOString();

describe('when a message leaves', () => {
  it('leaves at once in the daytime, to the minute before the quiet hours', () => {
    expect(leaves('2026-11-24T09:00:00Z')).toBe('2026-11-24T09:00:00.000Z');
    expect(leaves('2026-11-24T19:59:59Z')).toBe('2026-11-24T19:59:59.000Z');
  });

  it('waits for the morning in the evening and after midnight', () => {
    expect(leaves('2026-11-24T20:00:00Z')).toBe('2026-11-25T07:00:00.000Z');
    expect(leaves('2026-11-25T01:30:00Z')).toBe('2026-11-25T07:00:00.000Z');
    expect(leaves('2026-11-25T06:59:59Z')).toBe('2026-11-25T07:00:00.000Z');
    expect(leaves('2026-11-25T07:00:00Z')).toBe('2026-11-25T07:00:00.000Z');
  });

  it('waits for eight by the clock on the wall in the night the clocks go forward', () => {
    expect(leaves('2026-03-28T22:30:00Z')).toBe('2026-03-29T06:00:00.000Z');
    expect(leaves('2026-03-29T01:30:00Z')).toBe('2026-03-29T06:00:00.000Z');
  });

  it('waits for eight by the clock on the wall in the night the clocks go back', () => {
    expect(leaves('2026-10-24T21:30:00Z')).toBe('2026-10-25T07:00:00.000Z');
    expect(leaves('2026-10-25T01:30:00Z')).toBe('2026-10-25T07:00:00.000Z');
  });

  it('never holds back what is urgent', () => {
    expect(leaves('2026-10-25T01:30:00Z', true)).toBe('2026-10-25T01:30:00.000Z');
  });
});
