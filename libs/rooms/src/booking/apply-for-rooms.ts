import type { Tx } from '@hjerterom/platform';
import { roomsAppliedFor } from '../contracts/index.js';
import { clashesOf } from '../taking/clash-report.js';
import { lockParts } from '../taking/lock-parts.js';
import { afterBooking } from './after-change.js';
import type { BookingOutcome, DatesClashOutcome, WhenNotPossibleOutcome } from './outcome.js';
import { ownHolds } from './own-holds.js';
import { type BookingRequest, readRequest } from './request.js';
import { writeBooking } from './write-booking.js';

/**
 * Asks the centre for rooms. Only what is free can be applied for, and an application holds nothing: whoever is approved
 * first has it. What the actor held while the form was open is let go.
 * @throws NotFound when the centre lacks one of the rooms, or the actor may not book for the association
 */
export async function applyForRooms(
  tx: Tx,
  input: BookingRequest,
): Promise<BookingOutcome | DatesClashOutcome | WhenNotPossibleOutcome> {
  const request = await readRequest(tx, input);
  if ('kind' in request) return request;
  const held = await ownHolds(tx);
  await lockParts(tx, held.partIds);
  await held.letGo();
  const clashes = await clashesOf(tx, { ...request, wants: input });
  if (clashes.length > 0) return { kind: 'DatesClash', clashes };
  const written = await writeBooking(tx, request, { status: 'applied' });
  await afterBooking(tx, { ...written, template: 'rooms.applied' });
  tx.append(roomsAppliedFor, { bookingId: written.bookingId });
  return { kind: 'RoomBooking', bookingId: written.bookingId };
}
