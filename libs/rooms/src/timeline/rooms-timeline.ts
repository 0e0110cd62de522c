import { CodedError, type Tx } from '@hjerterom/platform';
import { bookingPolicy } from '../booking/booking.policy.js';
import { roomPolicy } from '../room/room.policy.js';

/** How a time in a room looks: kept while a form is open, applied for, booked, or closed for repairs. */
export type TimelineStatus = 'held' | 'applied' | 'booked' | 'blocked';

/** A time that somebody has in a room. Times are on the centre's clock, as `YYYY-MM-DDTHH:MM`. */
export interface TimelineDate {
  /** Of the date of the booking. */
  readonly id: string;
  readonly bookingId: string;
  /** All of its rooms. Where the room that it stands in is none of them, it has floor in common with one. */
  readonly roomIds: readonly string[];
  readonly start: string;
  readonly end: string;
  readonly status: TimelineStatus;
  /** Who has it, where it is an association. */
  readonly association: string | null;
  /** Null for those who do not run the centre. */
  readonly purpose: string | null;
  readonly participants: number | null;
}

/** A room, and what is in it. */
export interface TimelineRoom {
  readonly id: string;
  readonly name: string;
  readonly building: string;
  /** In its roomiest set-up; null where nobody has said. */
  readonly capacity: number | null;
  readonly setupMinutes: number;
  readonly clearingMinutes: number;
  readonly decidedByCentre: boolean;
  readonly dates: readonly TimelineDate[];
}

/** Local dates, both included. */
export interface TimelineSpan {
  readonly from: string;
  readonly to: string;
}

/** Two weeks of days: what a screen can show. */
export const mostDays = 14;
/** A bound against accidents: eight bookings a day in each of fifty rooms for two weeks. */
const mostDates = 5_600;

/**
 * Who has which room when, building by building. One statement of plain rows, with the times as texts: it is what the
 * centre looks at all day (`apps/bench` has its price).
 * @throws CodedError BAD_USER_INPUT for a span that ends before it begins or is longer than two weeks
 */
export function roomsTimeline(tx: Tx, { from, to }: TimelineSpan): Promise<TimelineRoom[]> {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  if (!(days >= 1 && days <= mostDays)) throw new CodedError('BAD_USER_INPUT', `Ask for 1 to ${mostDays} days.`);
  const runs = bookingPolicy.can(tx.actor, 'read', { centreId: tx.centreId, personId: null });
  const params: unknown[] = [tx.centreId, from, to, tx.now, runs];
  return tx.query<TimelineRoom>(
    `WITH span AS (
       SELECT zone, tstzrange($2::date::timestamp AT TIME ZONE zone, ($3::date + 1)::timestamp AT TIME ZONE zone) AS all_of_it
       FROM centres_v_centre WHERE id = $1),
     dates AS MATERIALIZED (
       SELECT o.room_ids, lower(o.during) AS starts, jsonb_build_object(
         'id', o.id, 'bookingId', o.booking_id, 'roomIds', o.room_ids,
         'start', to_char(lower(o.during) AT TIME ZONE span.zone, 'YYYY-MM-DD"T"HH24:MI'),
         'end', to_char(upper(o.during) AT TIME ZONE span.zone, 'YYYY-MM-DD"T"HH24:MI'),
         'status', CASE b.kind WHEN 'block' THEN 'blocked' ELSE o.status END,
         'association', a.name, 'purpose', CASE WHEN $5 OR b.kind = 'block' THEN b.purpose END,
         'participants', CASE WHEN $5 THEN b.participants END) AS told
       FROM span JOIN rooms_occurrence o ON o.during && span.all_of_it JOIN rooms_booking b ON b.id = o.booking_id
       LEFT JOIN associations_v_association a ON a.id = b.association_id
       WHERE o.centre_id = $1 AND (o.status = 'booked' OR ($5 AND o.status = 'applied')
         OR (o.status = 'held' AND b.held_until > $4))
       ORDER BY lower(o.during) LIMIT ${mostDates}),
     floor AS (
       SELECT mine.room_id, array_agg(DISTINCT theirs.room_id) AS room_ids
       FROM rooms_room_part mine JOIN rooms_room_part theirs USING (part_id) GROUP BY mine.room_id)
     SELECT r.id, r.name, g.name AS building, r.setup_minutes AS "setupMinutes", r.clearing_minutes AS "clearingMinutes",
       r.decided_by_centre AS "decidedByCentre",
       (SELECT max(s.capacity) FROM rooms_setup s WHERE s.room_id = r.id) AS capacity,
       coalesce((SELECT jsonb_agg(d.told ORDER BY d.starts) FROM dates d WHERE d.room_ids && f.room_ids), '[]') AS dates
     FROM rooms_room r JOIN rooms_building g ON g.id = r.building_id JOIN floor f ON f.room_id = r.id
     WHERE r.active AND ${roomPolicy.where(tx.actor, 'read', 'r', params)}
     ORDER BY g.name, r.name, r.id LIMIT 600`,
    params,
  );
}
