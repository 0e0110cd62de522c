import { boundedFirst, decodeCursor, type Page, type PageArguments, PageError, pageOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { bookingPolicy } from '../booking/booking.policy.js';

/** An application that waits for an answer. */
export interface ApplicationRow {
  /** The booking's id. */
  readonly id: string;
  readonly centreId: string;
  readonly roomIds: readonly string[];
  /** Dates that wait and have not begun. */
  readonly waiting: number;
  /** Dates that whoever applies has booked already, from now on. */
  readonly alreadyBooked: number;
  readonly askedAt: Date;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The applications that wait for an answer, in the order in which they came: whoever asked first is answered first. What
 * begins before it is answered is no application any more.
 * @throws PageError
 */
export async function listApplications(tx: Tx, { first, after }: PageArguments): Promise<Page<ApplicationRow>> {
  bookingPolicy.assert(tx.actor, 'decide', { centreId: tx.centreId, personId: null });
  const size = boundedFirst(first);
  const params: unknown[] = [tx.centreId, tx.now, size + 1];
  const conditions = [`b.centre_id = $1`];
  if (after) {
    const [id] = decodeCursor(after, 1);
    if (typeof id !== 'string' || !uuid.test(id)) {
      throw new PageError('BAD_CURSOR', 'The cursor does not belong here.');
    }
    // Ids are made in the order of time (uuid v7).
    conditions.push(`b.id > $${params.push(id)}::uuid`);
  }
  const rows = await tx.query<ApplicationRow>(
    `SELECT b.id, b.centre_id AS "centreId", b.made_at AS "askedAt", w.waiting,
       ARRAY(SELECT DISTINCT room FROM rooms_occurrence o, unnest(o.room_ids) room
         WHERE o.booking_id = b.id AND o.status = 'applied') AS "roomIds",
       (SELECT count(*)::int FROM rooms_occurrence o JOIN rooms_booking other ON other.id = o.booking_id
         WHERE o.status = 'booked' AND upper(o.during) > $2 AND other.centre_id = $1
           AND CASE WHEN b.association_id IS NULL THEN other.person_id = b.person_id AND other.association_id IS NULL
               ELSE other.association_id = b.association_id END) AS "alreadyBooked"
     FROM rooms_booking b
     JOIN (SELECT o.booking_id, count(*)::int AS waiting FROM rooms_occurrence o
           WHERE o.centre_id = $1 AND o.status = 'applied' AND lower(o.during) > $2
           GROUP BY o.booking_id) w ON w.booking_id = b.id
     WHERE ${conditions.join(' AND ')} ORDER BY b.id LIMIT $3`,
    params,
  );
  return pageOf(rows, size, ({ id }) => [id], after);
}
