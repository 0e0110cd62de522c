import { remindAt } from './remind-at.js';

const zone = 'Europe/Oslo';
const at = (iso: string) => new Date(iso);

describe('when to remind', () => {
  it('is the day before, at the time the centre has chosen', () => {
    expect(remindAt(at('2026-11-26T11:00:00Z'), at('2026-11-24T09:00:00Z'), '17:00', zone)).toEqual(
      at('2026-11-25T16:00:00Z'),
    );
  });

  it('goes by the clock on the wall when the clocks change in between', () => {
    // The clocks went back on 25 October 2026: 17:00 on the 24th is 15:00 UTC, the visit on the 25th at 12:00 is 11:00.
    expect(remindAt(at('2026-10-25T11:00:00Z'), at('2026-10-20T09:00:00Z'), '17:00', zone)).toEqual(
      at('2026-10-24T15:00:00Z'),
    );
  });

  it('goes by the local day: half past midnight is the day after', () => {
    expect(remindAt(at('2026-11-25T23:30:00Z'), at('2026-11-20T09:00:00Z'), '17:00', zone)).toEqual(
      at('2026-11-25T16:00:00Z'),
    );
  });

  it('is never when the yes came after that', () => {
    expect(remindAt(at('2026-11-26T11:00:00Z'), at('2026-11-25T16:00:00Z'), '17:00', zone)).toBeNull();
    expect(remindAt(at('2026-11-26T11:00:00Z'), at('2026-11-25T20:00:00Z'), '17:00', zone)).toBeNull();
  });
});
