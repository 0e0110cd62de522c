import { newId, secretHash } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { type FeedOf, type FeedOutcome, ownFeed } from './own-feed.js';

export interface MakeBookingFeed extends FeedOf {
  /** At least 128 bits that nobody can guess. */
  readonly secret: string;
}

/** Nothing was made: the actor has a volunteer's calendar, and the bookings are in that one. */
export interface InOwnCalendarOutcome {
  readonly kind: 'BookingsInOwnCalendar';
}

/**
 * Lets what an association has booked, or the actor has, be read by whoever has the secret; the one before opens nothing
 * any more. Somebody has one calendar of their own: to a volunteer none is made beside theirs. Of two at once the last one
 * opens something. @throws Forbidden when the actor does not book for the association today
 */
export async function makeBookingFeed(
  tx: Tx,
  { secret, ...of }: MakeBookingFeed,
): Promise<FeedOutcome | InOwnCalendarOutcome> {
  const feed = await ownFeed(tx, of, 'keep');
  const { id, associationId } = feed;
  if (!associationId && tx.actor.roles.includes('volunteer')) return { kind: 'BookingsInOwnCalendar' };
  await tx.query(
    `INSERT INTO rooms_booking_feed (id, centre_id, association_id, person_id, secret_hash, made_at)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (${associationId ? 'association_id' : 'person_id'})
     DO UPDATE SET secret_hash = excluded.secret_hash, made_at = excluded.made_at`,
    [newId(), tx.centreId, associationId, associationId ? null : id, secretHash(secret), tx.now],
  );
  return feed;
}
