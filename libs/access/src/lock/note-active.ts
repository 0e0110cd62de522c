import { systemClock } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';

/** Somebody is at the screen of a login that is not locked. */
export async function noteActive(tx: Tx, loginId: string): Promise<void> {
  await tx.query(
    `UPDATE access_login_session SET active_at = $2
     WHERE id = $1 AND ended_at IS NULL AND locked_at IS NULL AND active_at < $2`,
    [loginId, systemClock.now()],
  );
}

/** Says whether the machine of a login is one that several use: then its screen locks when it is left. */
export async function setShared(tx: Tx, loginId: string, shared: boolean): Promise<void> {
  await tx.query(`UPDATE access_login_session SET shared = $2, active_at = $3 WHERE id = $1 AND ended_at IS NULL`, [
    loginId,
    shared,
    systemClock.now(),
  ]);
}
