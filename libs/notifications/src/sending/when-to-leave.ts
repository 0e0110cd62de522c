import type { Centre } from '@hjerterom/centres';
import { afterQuietHours, afterQuietTimes, type QuietTime } from '@hjerterom/kernel';

/**
 * When a message that is due may leave: at once, or when the centre's quiet hours and the person's own quiet times are
 * over. An urgent one (a code that somebody sits and waits for) is never held back. Where somebody's own times would
 * hold it for ever, because the house's have changed since, the house's alone decide: nobody is left without an answer.
 */
export function whenToLeave(
  due: Date,
  urgent: boolean,
  { quiet, zone }: Pick<Centre, 'quiet' | 'zone'>,
  own: readonly QuietTime[] = [],
): Date {
  if (urgent) return due;
  return afterQuietTimes(due, quiet, own, zone) ?? afterQuietHours(due, quiet, zone);
}
