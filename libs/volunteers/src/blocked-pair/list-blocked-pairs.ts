import type { Tx } from '@hjerterom/platform';
import { blockedPairPolicy } from './blocked-pair.policy.js';

export interface BlockedPairRow {
  readonly volunteerId: string;
  readonly personId: string;
  readonly centreId: string;
  readonly blockedAt: Date;
}

/** With whom these volunteers are not to be paired, as far as the actor may know; newest first. */
export function blockedPairsOf(tx: Tx, volunteerIds: readonly string[]): Promise<BlockedPairRow[]> {
  const params: unknown[] = [volunteerIds];
  return tx.query<BlockedPairRow>(
    `SELECT b.volunteer_id AS "volunteerId", b.person_id AS "personId", b.centre_id AS "centreId",
       b.blocked_at AS "blockedAt"
     FROM volunteers_blocked_pair b
     WHERE b.volunteer_id = ANY($1::uuid[]) AND ${blockedPairPolicy.where(tx.actor, 'read', 'b', params)}
     ORDER BY b.blocked_at DESC, b.person_id`,
    params,
  );
}
