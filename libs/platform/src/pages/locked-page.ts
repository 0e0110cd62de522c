import type { Response } from 'express';

/** Where the screens are unlocked, and on from there. @param back a path of ours */
export function unlockPath(back: string): string {
  return `/c?${new URLSearchParams({ next: back })}`;
}

/**
 * A page without scripts cannot cover itself: on a machine that several use the browser leaves it when nobody has asked
 * for anything for so long, and by then the lock is on.
 * @param minutes as `Session.locksAfterMinutes`; nothing on a machine of one's own
 * @param back this page, to be shown again when it is unlocked
 */
export function leaveWhenIdle(response: Response, minutes: number | undefined, back: string): void {
  if (minutes !== undefined) response.set('refresh', `${minutes * 60 + AFTER_S};url=${unlockPath(back)}`);
}

/** So many seconds longer than the program waits. */
const AFTER_S = 35;
