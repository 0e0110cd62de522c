import { centreOf } from '@hjerterom/centres';
import { type LocalDate, localDateOf, localTimeOf, parseTstzrange, type Zone } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { bookableAssociations } from '../booking/booking-node.js';
import type { ClashReason } from '../taking/clash-report.js';
import { waitingPolicy } from './waiting.policy.js';
import { type WaitingStatus, wantTheSame } from './waiting-rows.js';

/** A date that was left out of what is offered, on the centre's clock and as instants in ISO 8601. */
export interface LeftOutNode {
  readonly date: LocalDate;
  readonly startTime: string;
  readonly start: string;
  readonly end: string;
  readonly reasons: readonly ClashReason[];
}

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
  /** How many dates are, or were, offered to them; 0 while they wait. */
  readonly datesOffered: number;
  /** And which were not, in order of time. */
  readonly leftOut: readonly LeftOutNode[];
}

type Stored = Omit<WaitingNode, 'leftOut'> & { leftOut: { during: string; reasons: ClashReason[] }[] };

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
  const rows = await tx.query<Stored>(
    `SELECT 'WaitingPlace' AS kind, w.id, w.centre_id AS "centreId", w.association_id AS "associationId",
       w.room_ids AS "roomIds", to_char(w.start_date, 'YYYY-MM-DD') AS "startDate", w.start_time AS "startTime",
       w.minutes, w.rrule, w.purpose, w.participants, w.status, w.joined_at AS "joinedAt", w.answer_by AS "answerBy",
       (SELECT count(*)::int FROM rooms_waiting_slot s
        WHERE s.waiting_id = w.id AND cardinality(s.in_the_way) = 0) AS "datesOffered",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('during', s.during, 'reasons', s.in_the_way)
          ORDER BY lower(s.during)), '[]')
        FROM rooms_waiting_slot s WHERE s.waiting_id = w.id AND cardinality(s.in_the_way) > 0) AS "leftOut",
       1 + (SELECT count(*) FROM rooms_v_waiting e WHERE e.centre_id = w.centre_id AND e.status IN ('waiting', 'offered')
              AND (e.joined_at, e.id) < (w.joined_at, w.id) AND ${wantTheSame('e', 'w')})::int AS position
     FROM ${from} w WHERE ${which} AND ${readable} ORDER BY w.joined_at, w.id LIMIT ${most}`,
    params,
  );
  const { zone } = await centreOf(tx);
  return rows.map((row) => ({ ...row, leftOut: row.leftOut.map((date) => toldDate(date, zone)) }));
}

function toldDate({ during, reasons }: Stored['leftOut'][number], zone: Zone): LeftOutNode {
  const { start, end } = parseTstzrange(during);
  const [date, startTime] = [localDateOf(start, zone), localTimeOf(start, zone)];
  return { date, startTime, start: start.toISOString(), end: end.toISOString(), reasons };
}
