import { addDays, weekdayOfDate } from './calendar.js';
import { afterQuietHours, type QuietHours } from './quiet-hours.js';
import { instantOf, localDateOf, type Zone } from './zone.js';

/** Days that somebody's own quiet time begins on: Monday to Friday, or Saturday and Sunday. */
export const quietDays = ['weekdays', 'weekend'] as const;
export type QuietDays = (typeof quietDays)[number];

/** When one person does not want to be disturbed. Over midnight when `to` is before `from`; none when they are equal. */
export interface QuietTime extends QuietHours {
  readonly days: QuietDays;
}

/** So far ahead a free moment is looked for: a week has all days. */
const MOST_DAYS = 8;
const DAY_MS = 86_400_000;

/**
 * When somebody may be written to: at once outside the house's quiet hours and their own quiet times, else when all of
 * them are over, by the clock on the wall. Null when they leave no moment free in a whole week.
 */
export function afterQuietTimes(instant: Date, house: QuietHours, own: readonly QuietTime[], zone: Zone): Date | null {
  let at = instant;
  while (at.getTime() - instant.getTime() < MOST_DAYS * DAY_MS) {
    const then = own.reduce((when, one) => afterOne(when, one, zone), afterQuietHours(at, house, zone));
    if (then.getTime() === at.getTime()) return at;
    at = then;
  }
  return null;
}

/** When one quiet time is over that lasts at this instant: one that began today, or yesterday and goes over midnight. */
function afterOne(instant: Date, { days, from, to }: QuietTime, zone: Zone): Date {
  const today = localDateOf(instant, zone);
  for (const day of [addDays(today, -1), today]) {
    const isWeekend = weekdayOfDate(day) > 5;
    if (from === to || isWeekend !== (days === 'weekend')) continue;
    const end = instantOf(to < from ? addDays(day, 1) : day, to, zone, 'later');
    if (instantOf(day, from, zone) <= instant && instant < end) return end;
  }
  return instant;
}
