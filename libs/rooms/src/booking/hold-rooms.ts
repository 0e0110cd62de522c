import type { Tx } from '@hjerterom/platform';
import { clashesOf } from '../taking/clash-report.js';
import { lockParts } from '../taking/lock-parts.js';
import type { DatesClashOutcome, RoomsHeldOutcome, WhenNotPossibleOutcome } from './outcome.js';
import { ownHolds } from './own-holds.js';
import { type BookingRequest, readRequest } from './request.js';
import { writeBooking } from './write-booking.js';

/** How long a form may be open. */
const holdMinutes = 10;

/**
 * Keeps rooms for ten minutes while the actor fills in the form; an earlier hold of theirs is let go. To hold and to book
 * are the same question: what clashes is told, and nothing is held.
 * @throws NotFound when the centre lacks one of the rooms, or the actor may not book for the association
 */
export async function holdRooms(
  tx: Tx,
  input: BookingRequest,
): Promise<RoomsHeldOutcome | DatesClashOutcome | WhenNotPossibleOutcome> {
  const request = await readRequest(tx, input);
  if ('kind' in request) return request;
  const earlier = await ownHolds(tx);
  await lockParts(tx, [...request.rooms.flatMap(({ partIds }) => partIds), ...earlier.partIds]);
  await earlier.letGo();
  const clashes = await clashesOf(tx, { ...request, wants: input });
  if (clashes.length > 0) return { kind: 'DatesClash', clashes };
  const heldUntil = new Date(tx.now.getTime() + holdMinutes * 60_000);
  const { bookingId } = await writeBooking(tx, request, { status: 'held', heldUntil });
  return { kind: 'RoomsHeld', bookingId, heldUntil: heldUntil.toISOString() };
}
