/** A series is laid out a week further each week. */
const EVERY_MS = 7 * 86_400_000;

/**
 * When a series is to be laid out further.
 * @param laidOutTo where it is laid out to; null when there is nothing more
 */
export function nextLayingOut(laidOutTo: Date | null, now: Date): Date | null {
  return laidOutTo === null ? null : new Date(now.getTime() + EVERY_MS);
}
