import { centreOf } from '@hjerterom/centres';
import { localDateOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';

/** A booking, and somebody who books for its association today. */
export interface BorrowerOf {
  readonly bookingId: string;
  readonly personId: string;
}

/**
 * Who is told of bookings: those who book for their association today, whoever made them. Nobody for what the centre has
 * booked for itself: it sees that on its own screens. One statement.
 */
export async function borrowersOf(tx: Tx, bookingIds: readonly string[]): Promise<BorrowerOf[]> {
  const today = localDateOf(tx.now, (await centreOf(tx)).zone);
  return tx.query<BorrowerOf>(
    `SELECT DISTINCT b.id AS "bookingId", d.person_id AS "personId"
     FROM rooms_booking b JOIN associations_v_association a ON a.id = b.association_id
     JOIN associations_v_delegate d ON d.association_id = a.id
     WHERE b.id = ANY($1) AND b.centre_id = $2 AND a.status = 'approved'
       AND d.from_date <= $3 AND (d.until_date IS NULL OR d.until_date >= $3)
     ORDER BY 1, 2`,
    [bookingIds, tx.centreId, today],
  );
}
