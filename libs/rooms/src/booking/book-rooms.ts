import type { Tx } from '@hjerterom/platform';
import { roomsBooked } from '../contracts/index.js';
import { clashesOf } from '../taking/clash-report.js';
import { lockParts } from '../taking/lock-parts.js';
import { afterBooking } from './after-change.js';
import type { BookingOutcome, CentreDecidesOutcome, DatesClashOutcome, WhenNotPossibleOutcome } from './outcome.js';
import { ownHolds } from './own-holds.js';
import { type BookingRequest, decidedByCentre, readRequest } from './request.js';
import { writeBooking } from './write-booking.js';

/**
 * Books rooms for one time or many: all of the dates or none. What the actor held for it is let go in the same
 * transaction, so a hold becomes a booking without a gap, and one that ran out is a booking like any other.
 * @throws NotFound when the centre lacks one of the rooms, or the actor may not book for the association
 */
export async function bookRooms(
  tx: Tx,
  input: BookingRequest,
): Promise<BookingOutcome | DatesClashOutcome | CentreDecidesOutcome | WhenNotPossibleOutcome> {
  const request = await readRequest(tx, input);
  if ('kind' in request) return request;
  const roomIds = decidedByCentre(request);
  if (roomIds.length > 0) return { kind: 'CentreDecides', roomIds };
  const held = await ownHolds(tx);
  await lockParts(tx, [...request.rooms.flatMap(({ partIds }) => partIds), ...held.partIds]);
  await held.letGo();
  const clashes = await clashesOf(tx, { ...request, wants: input });
  if (clashes.length > 0) return { kind: 'DatesClash', clashes };
  const written = await writeBooking(tx, request, { status: 'booked' });
  await afterBooking(tx, { ...written, template: 'rooms.booked' });
  tx.append(roomsBooked, { bookingId: written.bookingId });
  return { kind: 'RoomBooking', bookingId: written.bookingId };
}
