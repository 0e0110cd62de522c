import type { Tx } from '@hjerterom/platform';
import { bookingPolicy } from '../booking/booking.policy.js';
import { bookingOfDate, lockBooking } from '../booking/lock-booking.js';
import type { BookingOutcome, NothingToChangeOutcome } from '../booking/outcome.js';
import { withdrawTellings } from '../telling/tell-borrowers.js';

export interface CountHeads {
  readonly occurrenceId: string;
  /** How many came, and nothing of who. 0: the room was kept for nobody. */
  readonly heads: number;
}

/**
 * Closes a date with how many came. It can be said again: the last number counts. A date with 0 is a no-show.
 * @throws NotFound when the centre has no such date, or the actor may not close it
 */
export async function countHeads(
  tx: Tx,
  { occurrenceId, heads }: CountHeads,
): Promise<BookingOutcome | NothingToChangeOutcome> {
  const bookingId = await bookingOfDate(tx, occurrenceId);
  const booking = await lockBooking(tx, bookingId);
  bookingPolicy.assert(tx.actor, 'answer', booking);
  const date = booking.dates.find(({ id }) => id === occurrenceId);
  if (booking.kind !== 'booking' || date?.status !== 'booked' || date.during.start > tx.now) {
    return { kind: 'NothingToChange', bookingId };
  }
  await tx.query(
    `INSERT INTO rooms_attendance (id, centre_id, starts_at, head_count, counted_at, counted_by)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE SET head_count = $4, counted_at = $5, counted_by = $6, next_at = NULL`,
    [occurrenceId, tx.centreId, date.during.start, heads, tx.now, tx.actor.personId],
  );
  await withdrawTellings(tx, [date]);
  return { kind: 'RoomBooking', bookingId };
}
