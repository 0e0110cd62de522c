import { addDays, minutesOfDay } from './calendar.js';
import { instantOf, localDateOf, localTimeOf, type Zone } from './zone.js';

/** The time of day in which nobody is to be disturbed. Over midnight when `to` is before `from`; none when they are equal. */
export interface QuietHours {
  /** `HH:MM`, included. */
  readonly from: string;
  /** `HH:MM`, not included: at this time one may ring again. */
  readonly to: string;
}

/**
 * When something that is due may be sent: at once outside the quiet hours, otherwise when they end. The clock on the
 * wall of the one who is disturbed decides. Where the quiet hours end at a time that comes twice, the later is waited
 * for; where they end at one that does not exist, they last as much longer as the clocks go forward.
 * @throws LocalTimeError
 */
export function afterQuietHours(instant: Date, quiet: QuietHours, zone: Zone): Date {
  const now = minutesOfDay(localTimeOf(instant, zone));
  const from = minutesOfDay(quiet.from);
  const to = minutesOfDay(quiet.to);
  const overMidnight = to < from;
  const isQuiet = overMidnight ? now >= from || now < to : now >= from && now < to;
  if (!isQuiet) return instant;
  const today = localDateOf(instant, zone);
  const end = instantOf(overMidnight && now >= from ? addDays(today, 1) : today, quiet.to, zone, 'later');
  // Asked once more for the day when all that is not quiet falls in the spring's gap.
  return afterQuietHours(end, quiet, zone);
}
