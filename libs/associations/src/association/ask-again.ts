import { addDuration } from '@hjerterom/kernel';

/** When the card is asked about next, «is this still right?»: twice a year. */
export function askAgainAt(now: Date, zone: string): Date {
  return addDuration(now, 'P6M', zone);
}
