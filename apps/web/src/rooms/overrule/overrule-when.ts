import { type Repeat, ruleOf } from '../../booking/form/booking-values.js';
import type { WhenToBookInput } from '../../gql/graphql.js';
import { realMinutes } from '../timeline/floating.js';

/** From when to when, as it is typed: days `YYYY-MM-DD` and clock times `HH:MM` of the centre. */
export interface OverruleTime {
  readonly day: string;
  readonly from: string;
  readonly lastDay: string;
  readonly until: string;
  readonly repeat: Repeat;
  /** The last day on which what repeats begins. */
  readonly end: string;
  readonly skipHolidays: boolean;
}

/** In minutes. */
const [oneWeek, oneYear] = [7 * 24 * 60, 366 * 24 * 60];

/**
 * When it is, once or by a rule that ends; null where that is no time, has no last day, or is longer than a year (what
 * repeats: a week).
 * @param zone the centre's: the last time is on its clock, also when that has been changed since the first
 * @param leaveOut the dates by the rule, `YYYY-MM-DD`, on which all stays as it is
 */
export function whenOf(
  { day, from, lastDay, until, repeat, end, skipHolidays }: OverruleTime,
  zone: string,
  leaveOut: readonly string[] = [],
): WhenToBookInput | null {
  const rrule = ruleOf({ repeat, date: day, until: end });
  if (![day, from, lastDay, until].every(Boolean) || rrule === undefined) return null;
  const minutes = realMinutes(`${day}T${from}`, `${lastDay}T${until}`, zone);
  if (!(minutes >= 5 && minutes <= (rrule === null ? oneYear : oneWeek))) return null;
  const once = { startDate: day, startTime: from, minutes, rrule };
  return { ...once, skipPublicHolidays: rrule !== null && skipHolidays, leaveOut: rrule === null ? [] : [...leaveOut] };
}
