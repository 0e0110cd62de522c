import type { Tx } from '@hjerterom/platform';
import { roomPolicy } from '../room/room.policy.js';
import type { UnusedRule } from './next-step.js';

/** What rooms do about time that nobody uses, for whoever may see them. One statement. */
export function unusedRulesOf(tx: Tx, roomIds: readonly string[]) {
  const params: unknown[] = [roomIds];
  const readable = roomPolicy.where(tx.actor, 'read', 'r', params);
  return tx.query<{ roomId: string; rule: UnusedRule; askHours: number; freeHours: number }>(
    `SELECT r.id AS "roomId", r.unused_rule AS rule, r.ask_hours AS "askHours", r.free_hours AS "freeHours"
     FROM rooms_room r WHERE r.id = ANY($1::uuid[]) AND ${readable}`,
    params,
  );
}
