import { systemClock } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { hashOf } from './token.js';

/** Ends one login of an account, at once: the cookie opens nothing at the next request. Another's is left alone. */
export async function endLogin(tx: Tx, accountId: string, loginId: string): Promise<void> {
  await tx.query(
    `UPDATE access_login_session SET ended_at = $3 WHERE id = $2 AND account_id = $1 AND ended_at IS NULL`,
    [accountId, loginId, systemClock.now()],
  );
}

/** Ends every login of an account, but the one that is kept. */
export async function endLogins(tx: Tx, accountId: string, kept: string | null = null): Promise<void> {
  await tx.query(
    `UPDATE access_login_session SET ended_at = $3
     WHERE account_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $2`,
    [accountId, kept, systemClock.now()],
  );
}

/** Ends the login whose token this is when its screen is locked: somebody else signs in there. */
export async function endLocked(tx: Tx, token: string): Promise<void> {
  await tx.query(
    `UPDATE access_login_session SET ended_at = $2
     WHERE token_hash = $1 AND locked_at IS NOT NULL AND ended_at IS NULL`,
    [hashOf(token), systemClock.now()],
  );
}
