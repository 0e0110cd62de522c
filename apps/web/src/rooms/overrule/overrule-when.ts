import { type Repeat, ruleOf } from '../../booking/form/booking-values.js';
import type { WhenToBookInput } from '../../gql/graphql.js';
import { minutesOf } from '../timeline/floating.js';

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

const oneWeek = 7 * 24 * 60;

/** When it is, once or by a rule that ends; null where that is no time, is longer than a week, or has no last day. */
export function whenOf({ day, from, lastDay, until, repeat, end, skipHolidays }: OverruleTime): WhenToBookInput | null {
  const minutes = minutesOf(`${lastDay}T${until}`) - minutesOf(`${day}T${from}`);
  const rrule = ruleOf({ repeat, date: day, until: end });
  if (!(minutes >= 5 && minutes <= oneWeek) || rrule === undefined) return null;
  return { startDate: day, startTime: from, minutes, rrule, skipPublicHolidays: rrule !== null && skipHolidays };
}
