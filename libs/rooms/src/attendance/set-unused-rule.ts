import type { Tx } from '@hjerterom/platform';
import { roomPolicy } from '../room/room.policy.js';
import { roomsAsked } from '../room/room-facts.js';
import type { RoomOutcome } from '../room/save-room.js';
import type { UnusedRule } from './next-step.js';

/** What a room does about booked time that nobody uses. */
export interface SetUnusedRule {
  readonly roomId: string;
  readonly rule: UnusedRule;
  /** So many hours before it is asked «are you still coming?». */
  readonly askHours: number;
  /** So many hours before silence frees the room, where the rule is `free`; fewer than `askHours`. */
  readonly freeHours: number;
}

/** Silence must be given time. */
export interface HoursWrongWayOutcome {
  readonly kind: 'UnusedHoursWrongWay';
  readonly askHours: number;
}

/**
 * Says what becomes of unused time in a room. Dates that are booked already go by it too: the worker works out anew what
 * comes next for each.
 * @throws NotFound when the centre has no such room, or the actor may not
 */
export async function setUnusedRule(
  tx: Tx,
  { roomId, rule, askHours, freeHours }: SetUnusedRule,
): Promise<RoomOutcome | HoursWrongWayOutcome> {
  roomPolicy.assert(tx.actor, 'configure', { centreId: tx.centreId });
  await roomsAsked(tx, [roomId]);
  if (freeHours >= askHours) return { kind: 'UnusedHoursWrongWay', askHours };
  await tx.query(`UPDATE rooms_room SET unused_rule = $2, ask_hours = $3, free_hours = $4 WHERE id = $1`, [
    ...[roomId, rule, askHours, freeHours],
  ]);
  await tx.query(
    `UPDATE rooms_attendance a SET next_at = $3 FROM rooms_occurrence o
     WHERE o.id = a.id AND o.centre_id = $2 AND $1 = ANY(o.room_ids) AND o.status = 'booked' AND a.starts_at > $3`,
    [roomId, tx.centreId, tx.now],
  );
  return { kind: 'Room', roomId };
}
