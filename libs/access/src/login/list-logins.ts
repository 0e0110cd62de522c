import { systemClock } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { isOver, type LoginLimit } from './login-limits.js';
import { LoginSessionEntity } from './login-session.entity.js';

/** The browsers in which an account is signed in, the last used first; those that are over by their age are left out. */
export async function listLogins(tx: Tx, accountId: string, limit: LoginLimit): Promise<LoginSessionEntity[]> {
  const open = await tx.em
    .createQueryBuilder(LoginSessionEntity, 's')
    .where('s.account_id = :accountId AND s.ended_at IS NULL', { accountId })
    .orderBy('s.seen_at', 'DESC')
    .limit(100)
    .getMany();
  const now = systemClock.now();
  return open.filter((login) => !isOver(login, limit, now));
}
