import { newId, secretHash } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { type FeedOf, type FeedOutcome, ownFeed } from './own-feed.js';

export interface MakeBookingFeed extends FeedOf {
  /** At least 128 bits that nobody can guess. */
  readonly secret: string;
}

/**
 * Lets what an association has booked, or the actor has, be read by whoever has the secret; the one before opens nothing
 * any more. @throws Forbidden when the actor does not book for the association today
 */
export async function makeBookingFeed(tx: Tx, { secret, ...of }: MakeBookingFeed): Promise<FeedOutcome> {
  const feed = await ownFeed(tx, of);
  const { id, associationId } = feed;
  await tx.query(
    `INSERT INTO rooms_booking_feed (id, centre_id, association_id, person_id, secret_hash, made_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (${associationId ? 'association_id' : 'person_id'})
     DO UPDATE SET secret_hash = excluded.secret_hash, made_at = excluded.made_at`,
    [newId(), tx.centreId, associationId, associationId ? null : id, secretHash(secret), tx.now],
  );
  return feed;
}
