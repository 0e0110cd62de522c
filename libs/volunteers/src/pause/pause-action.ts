import type { Tx } from '@hjerterom/platform';
import type { VolunteerStatus } from '../contracts/index.js';
import type { LockedVolunteer } from '../volunteer/lock-volunteer.js';

/**
 * Which action of the policy a change of status is: to take a pause, and to end one that they took themselves, is the
 * volunteer's own to do.
 */
export async function actionOfStatus(
  tx: Tx,
  { personId, status: from }: LockedVolunteer,
  to: VolunteerStatus,
): Promise<'pause' | 'changeStatus'> {
  if (to === 'paused') return 'pause';
  return from === 'paused' && to !== 'left' && (await isOwnPause(tx, personId)) ? 'pause' : 'changeStatus';
}

/** Whether the volunteer took this pause, and not the centre for them. */
export async function isOwnPause(tx: Tx, personId: string): Promise<boolean> {
  const [own] = await tx.query(`SELECT FROM volunteers_pause WHERE id = $1 AND centre_id = $2 AND by_self`, [
    personId,
    tx.centreId,
  ]);
  return own !== undefined;
}

/** Who decided on a pause, and for how long. */
interface KeptPause {
  readonly personId: string;
  readonly bySelf: boolean;
  /** Local date, the last day, and when the day after it begins. */
  readonly until?: string | null;
  readonly endsAt?: Date | null;
}

/** Keeps a pause, instead of what was kept of it before. */
export async function keepPause(tx: Tx, { personId, bySelf, until = null, endsAt = null }: KeptPause): Promise<void> {
  await tx.query(
    `INSERT INTO volunteers_pause (id, centre_id, by_self, until, ends_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (id) DO UPDATE SET until = excluded.until, ends_at = excluded.ends_at, by_self = excluded.by_self`,
    [personId, tx.centreId, bySelf, until, endsAt],
  );
}

/** The pause is over, or there never was one. */
export async function forgetPause(tx: Tx, personId: string): Promise<void> {
  await tx.query(`DELETE FROM volunteers_pause WHERE id = $1 AND centre_id = $2`, [personId, tx.centreId]);
}
