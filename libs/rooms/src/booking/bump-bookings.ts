import type { Tx } from '@hjerterom/platform';
import { bookingPolicy } from './booking.policy.js';
import type { BookingOutcome, DatesClashOutcome, WhenNotPossibleOutcome } from './outcome.js';
import { overrule } from './overrule.js';
import { type BookingRequest, readRequest } from './request.js';

/**
 * Books rooms for something that goes before others. Bookings in the way lose just the dates that are.
 * @throws NotFound when the centre lacks one of the rooms, or the actor may not overrule
 */
export async function bumpBookings(
  tx: Tx,
  input: BookingRequest,
): Promise<BookingOutcome | DatesClashOutcome | WhenNotPossibleOutcome> {
  bookingPolicy.assert(tx.actor, 'overrule', { centreId: tx.centreId, personId: null });
  const request = await readRequest(tx, input);
  return 'kind' in request ? request : overrule(tx, request, { kind: 'booking', bump: true });
}
