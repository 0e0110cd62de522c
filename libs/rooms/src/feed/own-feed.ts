import { found, type Tx } from '@hjerterom/platform';
import { booksFor } from '../booking/books-for.js';
import { mustBeHere } from '../booking/request.js';
import { feedPolicy } from './feed.policy.js';

/** Whose bookings are meant: an association's; the actor's own where it is left out. */
export interface FeedOf {
  readonly associationId?: string | null;
}

/** What became of an address: whose it is. */
export interface FeedOutcome {
  readonly kind: 'BookingFeed';
  /** The association's, or the actor's own. */
  readonly id: string;
  readonly associationId: string | null;
}

/**
 * Whose the calendar is that is meant.
 * @param action what the actor is about to do
 * @throws Forbidden when the actor neither books for the association today nor leads the centre, where that is enough;
 *   NotFound when the centre lacks it
 */
export async function ownFeed(
  tx: Tx,
  { associationId = null }: FeedOf,
  action: 'keep' | 'close',
): Promise<FeedOutcome> {
  const own = !associationId || (await booksFor(tx, associationId));
  const { personId } = tx.actor;
  feedPolicy.assert(tx.actor, action, { centreId: tx.centreId, personId: own ? personId : null });
  if (associationId && !own) await mustBeHere(tx, associationId);
  return { kind: 'BookingFeed', id: found(associationId ?? personId ?? undefined, 'calendar'), associationId };
}
