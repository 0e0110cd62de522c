import type { Tx } from '@hjerterom/platform';
import { bookableAssociations } from '../booking/booking-node.js';
import { waitingPolicy } from './waiting.policy.js';
import { type WaitingStatus, wantTheSame } from './waiting-rows.js';

/** A place on the waiting list as it is shown. */
export interface WaitingNode {
  readonly kind: 'WaitingPlace';
  readonly id: string;
  readonly centreId: string;
  readonly associationId: string;
  readonly roomIds: readonly string[];
  /** `YYYY-MM-DD`: the first day waited for. */
  readonly startDate: string;
  readonly startTime: string;
  readonly minutes: number;
  readonly rrule: string | null;
  readonly purpose: string;
  readonly participants: number | null;
  readonly status: WaitingStatus;
  /** How many of those who wait for the same come before, and one: 1 is the first. */
  readonly position: number;
  readonly joinedAt: Date;
  /** Until when it is kept, where it is their turn. */
  readonly answerBy: Date | null;
}

/** There are never so many; a bound against accidents. */
const most = 100;

/** Who waits, in order, as far as the actor may see: the centre all, an association its own. One statement, and one. */
export function listWaiting(tx: Tx): Promise<WaitingNode[]> {
  return read(tx, `w.status IN ('waiting', 'offered')`, []);
}

/** The places with these ids that the actor may see, whatever became of them. */
export function waitingByIds(tx: Tx, ids: readonly string[]): Promise<WaitingNode[]> {
  return read(tx, 'w.id = ANY($1::uuid[])', [ids]);
}

async function read(tx: Tx, which: string, params: unknown[]): Promise<WaitingNode[]> {
  const mine = await bookableAssociations(tx);
  const [actor, associations] = [`$${params.push(tx.actor.personId)}::uuid`, `$${params.push(mine)}::uuid[]`];
  const from = `(SELECT x.*, CASE WHEN x.association_id = ANY(${associations}) THEN ${actor} END AS speaker
    FROM rooms_waiting x)`;
  const readable = waitingPolicy.where(tx.actor, 'read', 'w', params).replaceAll('w.person_id', 'w.speaker');
  return tx.query<WaitingNode>(
    `SELECT 'WaitingPlace' AS kind, w.id, w.centre_id AS "centreId", w.association_id AS "associationId",
       w.room_ids AS "roomIds", to_char(w.start_date, 'YYYY-MM-DD') AS "startDate", w.start_time AS "startTime",
       w.minutes, w.rrule, w.purpose, w.participants, w.status, w.joined_at AS "joinedAt", w.answer_by AS "answerBy",
       1 + (SELECT count(*) FROM rooms_v_waiting e WHERE e.centre_id = w.centre_id AND e.status IN ('waiting', 'offered')
              AND (e.joined_at, e.id) < (w.joined_at, w.id) AND ${wantTheSame('e', 'w')})::int AS position
     FROM ${from} w WHERE ${which} AND ${readable} ORDER BY w.joined_at, w.id LIMIT ${most}`,
    params,
  );
}
