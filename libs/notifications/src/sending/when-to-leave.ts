import type { Centre } from '@hjerterom/centres';
import { afterQuietHours } from '@hjerterom/kernel';

/**
 * When a message that is due may leave: at once, or when the centre's quiet hours are over. An urgent one (a code that
 * somebody sits and waits for) is never held back.
 */
export function whenToLeave(due: Date, urgent: boolean, centre: Pick<Centre, 'quiet' | 'zone'>): Date {
  return urgent ? due : afterQuietHours(due, centre.quiet, centre.zone);
}
