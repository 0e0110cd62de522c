import { addDays, instantOf, localDateOf, type Zone } from '@hjerterom/kernel';

/**
 * When to remind of a date: the day before, at the centre's time for reminders. Null when that is past already: whoever
 * has just said yes is not told again.
 * @param reminderTime `HH:MM` in the zone
 */
export function remindAt(start: Date, now: Date, reminderTime: string, zone: Zone): Date | null {
  const dayBefore = addDays(localDateOf(start, zone), -1);
  const at = instantOf(dayBefore, reminderTime, zone);
  return at > now ? at : null;
}
