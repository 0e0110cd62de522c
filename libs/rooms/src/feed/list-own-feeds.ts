import type { Tx } from '@hjerterom/platform';
import { bookableAssociations } from '../booking/booking-node.js';
import { feedPolicy } from './feed.policy.js';

/** A calendar of bookings as its list and its mutations answer it: a plain row, and a member of GraphQL unions. */
export interface FeedNode {
  readonly kind: 'BookingFeed';
  readonly centreId: string;
  /** The association's, or the asker's own. */
  readonly id: string;
  /** Null: the asker's own. */
  readonly associationId: string | null;
  /** Since when there is an address; null when there is none. */
  readonly since: Date | null;
}

const most = 100;

/** The calendars that the actor may make: their own, and those of the associations that they book for today. Two statements. */
export async function listOwnFeeds(tx: Tx): Promise<FeedNode[]> {
  if (!feedPolicy.mightAllow(tx.actor, 'keep')) return [];
  const associations = await bookableAssociations(tx);
  return tx.query<FeedNode>(
    `SELECT 'BookingFeed' AS kind, $1::uuid AS "centreId", coalesce(w.association_id, $3::uuid) AS id,
       w.association_id AS "associationId", f.made_at AS since
     FROM (SELECT NULL::uuid AS association_id UNION ALL SELECT unnest($2::uuid[])) w
     LEFT JOIN rooms_booking_feed f ON f.centre_id = $1
       AND (f.association_id = w.association_id OR (w.association_id IS NULL AND f.person_id = $3))
     ORDER BY w.association_id NULLS FIRST LIMIT ${most}`,
    [tx.centreId, associations, tx.actor.personId],
  );
}
