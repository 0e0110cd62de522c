import { centreOf } from '@hjerterom/centres';
import { localDateOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { bookingPolicy } from './booking.policy.js';

/** A booking as lists and loaders read it: a plain row, and a member of GraphQL unions. */
export interface BookingNode {
  readonly kind: 'RoomBooking';
  readonly id: string;
  readonly centreId: string;
  readonly isBlock: boolean;
  readonly associationId: string | null;
  /** Who made it; null when that is forgotten. */
  readonly madeBy: string | null;
  readonly purpose: string;
  readonly participants: number | null;
  readonly setup: string | null;
  readonly rrule: string | null;
  /** `YYYY-MM-DD`. */
  readonly startDate: string;
  /** `HH:MM`, on the clock of `zone`. */
  readonly startTime: string;
  readonly minutes: number;
  readonly zone: string;
  readonly priority: boolean;
  readonly permitTicks: readonly string[];
  readonly madeAt: Date;
}

/** The select list of a BookingNode over the alias `b` of `readableBookings`. */
export const bookingColumns = `'RoomBooking' AS kind, b.id, b.centre_id AS "centreId", b.block AS "isBlock",
  b.association_id AS "associationId", b.made_by AS "madeBy", b.purpose, b.participants, b.setup, b.rrule,
  to_char(b.start_date, 'YYYY-MM-DD') AS "startDate", b.start_time AS "startTime", b.minutes, b.zone, b.priority,
  b.permit_ticks AS "permitTicks", b.made_at AS "madeAt"`;

/** Bookings for a FROM and the condition for a WHERE: those that the actor may read, as `b`. Holds are none. */
export interface ReadableBookings {
  readonly from: string;
  readonly where: string;
  /** Those that are the actor's own, or of an association that they book for today. */
  readonly own: string;
}

/**
 * Whose a booking is, for the policy in SQL: the actor's own where the actor books for its association today, else
 * whoever made it (as `lock-booking.ts` says of one). One statement of its own.
 * @param params of the query that it is for: its values are pushed onto them
 */
export async function readableBookings(tx: Tx, params: unknown[]): Promise<ReadableBookings> {
  const mine = await bookableAssociations(tx);
  const [actor, associations] = [`$${params.push(tx.actor.personId)}::uuid`, `$${params.push(mine)}::uuid[]`];
  const from = `(SELECT b.id, b.centre_id, b.kind = 'block' AS block, b.association_id, b.person_id AS made_by, b.purpose,
      b.participants, b.setup, b.rrule, b.start_date, b.start_time, b.minutes, b.zone, b.priority, b.permit_ticks,
      b.made_at,
      CASE WHEN b.association_id IS NULL THEN b.person_id
           WHEN b.association_id = ANY(${associations}) THEN ${actor} END AS person_id
    FROM rooms_booking b WHERE b.held_until IS NULL) b`;
  return {
    from,
    where: bookingPolicy.where(tx.actor, 'read', 'b', params),
    own: `(b.association_id = ANY(${associations}) OR (b.association_id IS NULL AND b.made_by = ${actor}))`,
  };
}

/** Asked once in a transaction, however many loaders there are. */
const asked = new WeakMap<Tx, Promise<string[]>>();

/**
 * The associations that the actor may book for today; row-level security lets them to what is kept of those from then on.
 */
export function bookableAssociations(tx: Tx): Promise<string[]> {
  const asking = asked.get(tx) ?? readBookable(tx);
  asked.set(tx, asking);
  return asking;
}

async function readBookable(tx: Tx): Promise<string[]> {
  const { zone } = await centreOf(tx);
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT a.id FROM associations_v_delegate d JOIN associations_v_association a ON a.id = d.association_id
     WHERE d.person_id = $1 AND a.centre_id = $2 AND a.status = 'approved'
       AND d.from_date <= $3 AND (d.until_date IS NULL OR d.until_date >= $3)`,
    [tx.actor.personId, tx.centreId, localDateOf(tx.now, zone)],
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await tx.admit(...ids);
  return ids;
}

/** The bookings with these ids that the actor may read, in no order. */
export async function bookingsById(tx: Tx, ids: readonly string[]): Promise<BookingNode[]> {
  const params: unknown[] = [ids];
  const { from, where } = await readableBookings(tx, params);
  return tx.query<BookingNode>(
    `SELECT ${bookingColumns} FROM ${from} WHERE b.id = ANY($1::uuid[]) AND ${where}`,
    params,
  );
}
