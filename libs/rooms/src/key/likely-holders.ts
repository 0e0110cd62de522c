import { centreOf } from '@hjerterom/centres';
import { addDays, localDateOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { keyPolicy } from './key.policy.js';

/** Somebody who books for an association that soon has a room which the key opens. */
export interface LikelyHolder {
  readonly centreId: string;
  readonly personId: string;
  readonly name: string;
  readonly associationId: string;
  /** When they are there next. */
  readonly start: Date;
  /** The day it ends, `YYYY-MM-DD` on the centre's clock: when the key may be back. */
  readonly dueOn: string;
}

const daysAhead = 7;
const most = 6;

/**
 * Who is likely to fetch a key: those who book for the associations that have one of its rooms within a week, the first
 * to come first. For those who hand out keys. One statement.
 */
export async function likelyHolders(tx: Tx, keyId: string): Promise<LikelyHolder[]> {
  const { zone } = await centreOf(tx);
  const today = localDateOf(tx.now, zone);
  const params: unknown[] = [keyId, tx.now, addDays(today, daysAhead), today, zone];
  const may = keyPolicy.where(tx.actor, 'keep', 'k', params);
  return tx.query<LikelyHolder>(
    `SELECT * FROM (
       SELECT DISTINCT ON (p.id) k.centre_id AS "centreId", p.id AS "personId", p.name, b.association_id AS "associationId",
         lower(o.during) AS start, to_char(upper(o.during) AT TIME ZONE $5, 'YYYY-MM-DD') AS "dueOn"
       FROM rooms_key k JOIN rooms_occurrence o ON o.room_ids && k.room_ids AND o.centre_id = k.centre_id
         JOIN rooms_booking b ON b.id = o.booking_id
         JOIN associations_v_delegate d ON d.association_id = b.association_id
           AND d.from_date <= $4 AND (d.until_date IS NULL OR d.until_date >= $4)
         JOIN people_v_person p ON p.id = d.person_id
       WHERE k.id = $1 AND o.status = 'booked' AND ${may}
         AND o.during && tstzrange($2, ($3::date + 1)::timestamp AT TIME ZONE $5)
       ORDER BY p.id, lower(o.during)
     ) likely ORDER BY start, name, "personId" LIMIT ${most}`,
    params,
  );
}
