import { centreOf } from '@hjerterom/centres';
import { CodedError, found, type Tx } from '@hjerterom/platform';
import { bookingPolicy } from '../booking/booking.policy.js';
import { booksFor } from '../booking/books-for.js';

/** How much something was used. */
export interface Use {
  /** How many dates. */
  readonly dates: number;
  readonly minutes: number;
  /** How many came to those dates that somebody counted. */
  readonly heads: number;
  /** How many dates were counted; of the others nobody knows how many came. */
  readonly counted: number;
  /** Counted dates to which nobody came. */
  readonly noShows: number;
  /** *Kulturtimer* in minutes: of each counted date its length times how many came. */
  readonly cultureMinutes: number;
}

export interface UseOfRoom extends Use {
  readonly roomId: string;
}

/** Of the centre itself where the association is null. */
export interface UseOfAssociation extends Use {
  readonly associationId: string | null;
}

/** An hour of the week on the centre's clock: how many minutes rooms were in use in it, all together. */
export interface UseOfHour {
  /** ISO 8601: Monday is 1. */
  readonly weekday: number;
  /** 0 to 23. */
  readonly hour: number;
  readonly minutes: number;
}

export interface RoomUse {
  readonly total: Use;
  readonly rooms: readonly UseOfRoom[];
  readonly associations: readonly UseOfAssociation[];
  readonly hours: readonly UseOfHour[];
}

/** Local dates, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const mostDays = 3 * 366;

/** Dates that were kept and are over, of bookings and not of blocks. */
const used = `used AS (
  SELECT o.id, o.room_ids, o.during, b.association_id, a.head_count,
    (extract(epoch FROM upper(o.during) - lower(o.during)) / 60)::int AS minutes
  FROM rooms_occurrence o JOIN rooms_booking b ON b.id = o.booking_id
  LEFT JOIN rooms_attendance a ON a.id = o.id AND a.starts_at = lower(o.during)
  WHERE o.centre_id = $1 AND b.kind = 'booking' AND o.status = 'booked' AND upper(o.during) <= $2
    AND o.during && tstzrange($3::date::timestamp AT TIME ZONE $5, ($4::date + 1)::timestamp AT TIME ZONE $5)
    AND lower(o.during) >= $3::date::timestamp AT TIME ZONE $5)`;

const sums = `count(*)::int AS dates, coalesce(sum(minutes), 0)::int AS minutes, coalesce(sum(head_count), 0)::int AS heads,
  count(head_count)::int AS counted, (count(*) FILTER (WHERE head_count = 0))::int AS "noShows",
  coalesce(sum(minutes::bigint * head_count), 0)::float8 AS "cultureMinutes"`;

/**
 * How rooms were used in a period: by room, association and hour of the week. Numbers, and nobody's name. Four statements.
 * @throws NotFound when the actor may not see the centre's numbers
 */
export async function roomUse(tx: Tx, { from, to }: Period): Promise<RoomUse> {
  bookingPolicy.assert(tx.actor, 'report', { centreId: tx.centreId, personId: null });
  const params = await paramsOf(tx, { from, to });
  const [total] = await tx.query<Use>(`WITH ${used} SELECT ${sums} FROM used`, params);
  const rooms = await tx.query<UseOfRoom>(
    `WITH ${used} SELECT r AS "roomId", ${sums} FROM used, unnest(room_ids) r GROUP BY r ORDER BY minutes DESC, r`,
    params,
  );
  const associations = await tx.query<UseOfAssociation>(
    `WITH ${used} SELECT association_id AS "associationId", ${sums} FROM used
     GROUP BY association_id ORDER BY minutes DESC, association_id LIMIT 500`,
    params,
  );
  const hours = await tx.query<UseOfHour>(
    `WITH ${used} SELECT extract(isodow FROM h AT TIME ZONE $5)::int AS weekday, extract(hour FROM h AT TIME ZONE $5)::int AS hour,
       sum(cardinality(room_ids) * extract(epoch FROM
         least(upper(during), h + interval '1 hour') - greatest(lower(during), h)) / 60)::int AS minutes
     FROM used, generate_series(date_trunc('hour', lower(during)), upper(during), interval '1 hour') h
     WHERE h < upper(during) GROUP BY 1, 2 ORDER BY 1, 2`,
    params,
  );
  return { total: total ?? nothing, rooms, associations, hours };
}

/**
 * How much one association used rooms in a period: for those who run the centre, and for whoever books for it.
 * @throws NotFound when the centre has no such association, or the actor may not see what is its own
 */
export async function useOfAssociation(
  tx: Tx,
  { associationId, ...period }: Period & { readonly associationId: string },
): Promise<Use> {
  const [known] = await tx.query(`SELECT 1 FROM associations_v_association WHERE id = $1 AND centre_id = $2`, [
    associationId,
    tx.centreId,
  ]);
  found(known, 'association');
  const personId = (await booksFor(tx, associationId)) ? tx.actor.personId : null;
  bookingPolicy.assert(tx.actor, 'read', { centreId: tx.centreId, personId });
  const [use] = await tx.query<Use>(`WITH ${used} SELECT ${sums} FROM used WHERE association_id = $6`, [
    ...(await paramsOf(tx, period)),
    associationId,
  ]);
  return use ?? nothing;
}

const nothing: Use = { dates: 0, minutes: 0, heads: 0, counted: 0, noShows: 0, cultureMinutes: 0 };

async function paramsOf(tx: Tx, { from, to }: Period): Promise<unknown[]> {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  if (!(days >= 0 && days <= mostDays))
    throw new CodedError('BAD_USER_INPUT', 'The period is to be from 1 day to 3 years.');
  return [tx.centreId, tx.now, from, to, (await centreOf(tx)).zone];
}
