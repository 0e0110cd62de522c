import { systemClock } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';

/** The second factor was shown in this login. */
export async function noteSecondFactor(tx: Tx, loginId: string): Promise<void> {
  await tx.query(`UPDATE access_login_session SET second_factor_at = $2 WHERE id = $1 AND ended_at IS NULL`, [
    loginId,
    systemClock.now(),
  ]);
}
