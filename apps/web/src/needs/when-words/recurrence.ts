import { dayOfMonth, isoWeekOf, type LocalDate, lastOfMonth, monthOf, weekdayOf, yearOf } from './calendar.js';
import type { Repeat } from './fact.js';

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The value of an RRULE (RFC 5545) for what repeats; its weekdays are in the order of the week. */
export function ruleOf({ freq, interval, weekdays, nth, monthDay }: Repeat, count?: number): string {
  const days = weekdays?.map((day) => `${nth ?? ''}${codes[day - 1]}`).join();
  return [
    `FREQ=${freq}`,
    interval > 1 && `INTERVAL=${interval}`,
    days && `BYDAY=${days}`,
    monthDay && `BYMONTHDAY=${monthDay}`,
    count && `COUNT=${count}`,
  ]
    .filter(Boolean)
    .join(';');
}

/** What a rule of `ruleOf`'s kinds says; null for any other rule. */
export function readRule(rrule: string): (Repeat & { readonly count?: number }) | null {
  const parts = new Map(rrule.split(';').map((part) => part.split('=') as [string, string]));
  const number = (name: string) => (parts.has(name) ? Number(parts.get(name)) : undefined);
  const byDay = parts.get('BYDAY');
  const nth = byDay ? Number.parseInt(byDay, 10) || undefined : undefined;
  const repeat = {
    freq: parts.get('FREQ') as Repeat['freq'],
    interval: number('INTERVAL') ?? 1,
    ...(byDay && { weekdays: byDay.split(',').map((day) => codes.indexOf(day.slice(-2)) + 1) }),
    ...(nth && { nth }),
    ...(parts.has('BYMONTHDAY') && { monthDay: number('BYMONTHDAY') }),
  };
  const count = number('COUNT');
  // What does not come back as it went in is of another kind.
  return ruleOf(repeat, count) === rrule ? { ...repeat, ...(count && { count }) } : null;
}

/** Whether something that begins on a day that fits can happen on this day, as far as its weekday, date and week go. */
export function fits(date: LocalDate, { weekdays, nth, monthDay, parity }: Repeat): boolean {
  if (weekdays && !weekdays.includes(weekdayOf(date))) return false;
  if (monthDay && dayOfMonth(date) !== monthDay) return false;
  if (parity !== undefined && isoWeekOf(date) % 2 !== parity) return false;
  if (!nth) return true;
  if (nth > 0) return Math.ceil(dayOfMonth(date) / 7) === nth;
  return dayOfMonth(date) > dayOfMonth(lastOfMonth(yearOf(date), monthOf(date))) - 7;
}
