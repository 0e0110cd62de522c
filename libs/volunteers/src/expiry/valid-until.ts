import { addDays, type LocalDate } from '@hjerterom/kernel';

/**
 * The last day on which something counts that was shown or signed that day; null when it counts for ever. A month has
 * the day that the calendar gives it: what was shown on 31 August counts for six months to the last of February.
 * @param months null is for ever
 */
export function validUntil(from: LocalDate, months: number | null): LocalDate | null {
  if (months === null) return null;
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const until = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())));
  return addDays(until.toISOString().slice(0, 10), 0);
}
