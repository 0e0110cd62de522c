import type { Tx } from '@hjerterom/platform';
import type { FeedNode } from './list-own-feeds.js';
import { ownFeed } from './own-feed.js';

/** Whether an association's bookings can be read at a secret address, for whoever may close it. @throws Forbidden, NotFound */
export async function feedOfAssociation(tx: Tx, associationId: string): Promise<FeedNode> {
  const feed = await ownFeed(tx, { associationId }, 'close');
  const [made] = await tx.query<{ since: Date }>(
    `SELECT made_at AS since FROM rooms_booking_feed WHERE association_id = $1 AND centre_id = $2`,
    [associationId, tx.centreId],
  );
  return { ...feed, centreId: tx.centreId, since: made?.since ?? null };
}
