import { secretHash } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';

/** Whose bookings a secret opens: one of the two is null. */
export interface FeedHolder {
  readonly centreId: string;
  readonly associationId: string | null;
  readonly personId: string | null;
}

/** Whose bookings this secret opens, in any centre; null for one that opens nothing, and when the association has left. */
export async function holderOfBookingFeed(tx: Tx, secret: string): Promise<FeedHolder | null> {
  const [holder] = await tx.query<FeedHolder>(
    `SELECT f.centre_id AS "centreId", f.association_id AS "associationId", f.person_id AS "personId"
     FROM rooms_booking_feed f LEFT JOIN associations_v_association a ON a.id = f.association_id
     WHERE f.secret_hash = $1 AND (f.association_id IS NULL OR a.status = 'approved')`,
    [secretHash(secret)],
  );
  return holder ?? null;
}
