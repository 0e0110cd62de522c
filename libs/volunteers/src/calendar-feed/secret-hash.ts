import { createHash } from 'node:crypto';

/** What is kept of a secret: it finds the calendar, and opens nothing. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
