import { systemClock } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { ReadLogin } from '../login/read-login.js';

/** A login, and what its account is where: for the audit, and for the open screens. */
export type LockedLogin = Pick<ReadLogin, 'loginId' | 'held'>;

/**
 * Locks the screen of a login: from the next request on nothing is given to it until it is unlocked, and what it listens
 * to is closed at once. Done twice, it is done once.
 */
export async function lockLogin(tx: Tx, { loginId, held }: LockedLogin): Promise<void> {
  const locked = await tx.query(
    `UPDATE access_login_session SET locked_at = $2 WHERE id = $1 AND ended_at IS NULL AND locked_at IS NULL
     RETURNING 1`,
    [loginId, systemClock.now()],
  );
  if (locked.length === 0) return;
  for (const { centreId, personId, roles } of held) {
    // Whoever listens is asked who they are with each notice: this one ends it.
    tx.touch('access', { centreId, personId });
    tx.did('lockScreen', { outcome: 'Done', by: { centreId, personId, roles } });
  }
}
