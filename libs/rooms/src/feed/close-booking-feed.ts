import type { Tx } from '@hjerterom/platform';
import { type FeedOf, type FeedOutcome, ownFeed } from './own-feed.js';

/**
 * From now on the secret address opens nothing: for whoever made it, and of an association's for the leader. To close what
 * is closed is no error. @throws Forbidden, NotFound as `ownFeed`
 */
export async function closeBookingFeed(tx: Tx, of: FeedOf): Promise<FeedOutcome> {
  const feed = await ownFeed(tx, of, 'close');
  await tx.query(`DELETE FROM rooms_booking_feed WHERE centre_id = $1 AND $2 IN (association_id, person_id)`, [
    tx.centreId,
    feed.id,
  ]);
  return feed;
}
