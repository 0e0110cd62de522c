import { answerDeadline } from './answer-deadline.js';

const at = (iso: string) => new Date(iso);
const now = at('2026-11-24T09:00:00Z');
const span = (start: string, end: string) => ({ start: at(start), end: at(end) });
const inAWeek = span('2026-12-01T10:00:00Z', '2026-12-01T11:00:00Z');
const today = span('2026-11-24T15:00:00Z', '2026-11-24T16:00:00Z');

describe('by when an answer is awaited', () => {
  it('is in two days, or in four hours where it is urgent', () => {
    expect(answerDeadline([inAWeek], now, false)).toEqual(at('2026-11-26T09:00:00Z'));
    expect(answerDeadline([inAWeek], now, true)).toEqual(at('2026-11-24T13:00:00Z'));
  });

  it('is never after the last of the dates begins', () => {
    expect(answerDeadline([today], now, false)).toEqual(today.start);
    expect(answerDeadline([today, span('2026-11-25T15:00:00Z', '2026-11-25T16:00:00Z')], now, false)).toEqual(
      at('2026-11-25T15:00:00Z'),
    );
  });

  it('is the end of what has begun', () => {
    expect(answerDeadline([span('2026-11-24T08:30:00Z', '2026-11-24T09:30:00Z')], now, false)).toEqual(
      at('2026-11-24T09:30:00Z'),
    );
  });
});
