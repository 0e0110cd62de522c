import type { Tx } from '@hjerterom/platform';
import { bookingPolicy } from './booking.policy.js';
import type { BookingOutcome, DatesClashOutcome, WhenNotPossibleOutcome } from './outcome.js';
import { overrule } from './overrule.js';
import { readRequest } from './request.js';
import type { WhenToBook } from './slots-of.js';

export interface BlockRooms {
  readonly roomIds: readonly string[];
  readonly when: WhenToBook;
  /** Why, as it may stand on the door: «Maling». */
  readonly purpose: string;
  /** Bookings in the way are bumped; only the leader may. */
  readonly bump?: boolean | null;
}

/**
 * Closes rooms for a time, for repairs. It does not ask for opening hours.
 * @throws NotFound when the centre lacks one of the rooms, or the actor may not
 */
export async function blockRooms(
  tx: Tx,
  { bump, ...input }: BlockRooms,
): Promise<BookingOutcome | DatesClashOutcome | WhenNotPossibleOutcome> {
  bookingPolicy.assert(tx.actor, bump ? 'overrule' : 'block', { centreId: tx.centreId, personId: null });
  const request = await readRequest(tx, input);
  return 'kind' in request ? request : overrule(tx, request, { kind: 'block', bump: bump ?? false });
}
