import type { Tx } from '@hjerterom/platform';
import { datesCancelled } from '../contracts/index.js';
import { afterChange } from './after-change.js';
import { bookingPolicy } from './booking.policy.js';
import { free, setStatus } from './change-dates.js';
import { datesInScope, type Scope } from './dates-in-scope.js';
import { bookingOfDate, lockBooking } from './lock-booking.js';
import type { BookingOutcome, NothingToChangeOutcome } from './outcome.js';

export interface CancelDates {
  readonly occurrenceId: string;
  readonly scope: Scope;
}

/**
 * Cancels one date, this and those after it, or all that are still to come. They stay in the history; their rooms are
 * free at once.
 * @throws NotFound when the centre has no such date, or the actor may not change it
 */
export async function cancelDates(tx: Tx, input: CancelDates): Promise<BookingOutcome | NothingToChangeOutcome> {
  const bookingId = await bookingOfDate(tx, input.occurrenceId);
  const booking = await lockBooking(tx, bookingId);
  bookingPolicy.assert(tx.actor, 'change', booking);
  const dates = datesInScope(booking.dates, input, ['applied', 'booked'], tx.now);
  if (dates.length === 0) return { kind: 'NothingToChange', bookingId };
  await setStatus(tx, dates, 'cancelled');
  await free(tx, dates);
  await afterChange(tx, { bookingId, dates, template: 'rooms.cancelled', freed: dates });
  tx.append(datesCancelled, { bookingId, occurrenceIds: dates.map(({ id }) => id) });
  return { kind: 'RoomBooking', bookingId };
}
