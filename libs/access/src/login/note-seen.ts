import type { Tx } from '@hjerterom/platform';

/** How exactly it is known when a login was last used, in milliseconds: a write for each request would be dear. */
const SEEN_STEP_MS = 5 * 60_000;

/** Whether it is time to write down that a login is in use. @param now the real time */
export function isSeenLongAgo(seenAt: Date, now: Date): boolean {
  return now.getTime() - seenAt.getTime() >= SEEN_STEP_MS;
}

/** Writes down that a login is in use, and in which network; of many requests at once, one does. */
export async function noteSeen(tx: Tx, loginId: string, network: string | null, now: Date): Promise<void> {
  await tx.query(
    `UPDATE access_login_session SET seen_at = $2, network = $3 WHERE id = $1 AND ended_at IS NULL AND seen_at <= $4`,
    [loginId, now, network, new Date(now.getTime() - SEEN_STEP_MS)],
  );
}
