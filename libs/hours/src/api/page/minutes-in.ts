import { mostMinutes } from '../../index.js';

/** The minutes that a form field holds: a whole number from 0 to 1440, or null when it is none. */
export function minutesIn(field: unknown): number | null {
  if (typeof field !== 'string' || !/^\d{1,4}$/.test(field.trim())) return null;
  const minutes = Number(field);
  return minutes <= mostMinutes ? minutes : null;
}
