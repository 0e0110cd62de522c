import type { TimeRange } from '@hjerterom/kernel';

const HOUR_MS = 3_600_000;
const USUAL_MS = 48 * HOUR_MS;
const URGENT_MS = 4 * HOUR_MS;

/**
 * By when an answer is awaited: two days, four hours where it is urgent, and never after the last of the dates begins.
 * What has begun can be said yes to until it is over.
 * @param spans at least one, none of them over
 * @param asked when the question leaves: a night of quiet hours is no time to answer in
 */
export function answerDeadline(spans: readonly TimeRange[], asked: Date, urgent: boolean): Date {
  const lastStart = Math.max(...spans.map(({ start }) => start.getTime()));
  const lastEnd = Math.max(...spans.map(({ end }) => end.getTime()));
  const usual = asked.getTime() + (urgent ? URGENT_MS : USUAL_MS);
  return new Date(Math.min(usual, lastStart > asked.getTime() ? lastStart : lastEnd));
}
