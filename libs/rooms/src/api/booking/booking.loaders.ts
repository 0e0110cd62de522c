import { defineListLoader, defineLoader, type OperationContext } from '@hjerterom/platform/api';
import { bookingsById } from '../../booking/booking-node.js';
import { datesOf, nextDatesOf } from '../../booking/date-node.js';
import { roomById } from '../room/room.loaders.js';

/** A booking that the asker may read. */
export const roomBookingById = defineLoader('rooms.booking', bookingsById, ({ id }) => id);
/** These rooms in their order, as far as there are any still. */
export async function roomsByIds(ctx: OperationContext, centreId: string, ids: readonly string[]) {
  const rooms = await Promise.all(ids.map((id) => ctx.load(roomById, centreId, id)));
  return rooms.filter((room) => room !== null);
}

export const datesOfBooking = defineListLoader('rooms.dates', datesOf, ({ bookingId }) => bookingId);
export const nextDateOfBooking = defineLoader('rooms.next-date', nextDatesOf, ({ bookingId }) => bookingId);
