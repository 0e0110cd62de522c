import type { Tx } from '@hjerterom/platform';
import { datesTakenBack } from '../contracts/index.js';
import { clashesOf } from '../taking/clash-report.js';
import { afterChange } from './after-change.js';
import { bookingPolicy } from './booking.policy.js';
import type { CancelDates } from './cancel-dates.js';
import { roomsOf, setStatus } from './change-dates.js';
import { datesInScope } from './dates-in-scope.js';
import { bookingOfDate, lockBooking } from './lock-booking.js';
import type { BookingOutcome, CentreDecidesOutcome, DatesClashOutcome, NothingToChangeOutcome } from './outcome.js';
import { occupy } from './write-booking.js';

/**
 * Takes back a cancellation, where the rooms are still free: all of the dates meant, or none. What had been booked is
 * booked again, unless the centre decides in that room and the actor does not; what had been applied for waits again.
 * @throws NotFound when the centre has no such date, or the actor may not change it
 */
export async function takeBackDates(
  tx: Tx,
  input: CancelDates,
): Promise<BookingOutcome | DatesClashOutcome | CentreDecidesOutcome | NothingToChangeOutcome> {
  const bookingId = await bookingOfDate(tx, input.occurrenceId);
  const booking = await lockBooking(tx, bookingId);
  bookingPolicy.assert(tx.actor, 'change', booking);
  const dates = datesInScope(booking.dates, input, ['cancelled'], tx.now);
  if (dates.length === 0) return { kind: 'NothingToChange', bookingId };
  const rooms = await roomsOf(tx, dates);
  const borrower = !bookingPolicy.can(tx.actor, 'decide', { ...booking, personId: null });
  const booked = dates.filter(({ statusBefore }) => statusBefore === 'booked');
  const applied = dates.filter(({ statusBefore }) => statusBefore !== 'booked');
  const decided = rooms.flatMap(({ id, decidedByCentre }) => (borrower && decidedByCentre ? [id] : []));
  if (decided.length > 0 && booked.length > 0) return { kind: 'CentreDecides', roomIds: decided };
  const clashes = await clashesOf(tx, {
    slots: dates,
    rooms,
    wants: booking,
    frame: { now: tx.now, zone: booking.zone, borrower },
    rulesApart: booking.kind === 'block',
  });
  if (clashes.length > 0) return { kind: 'DatesClash', clashes };
  if (applied.length > 0) await setStatus(tx, applied, 'applied');
  if (booked.length > 0) {
    await setStatus(tx, booked, 'booked');
    await occupy(tx, bookingId, booked, rooms);
  }
  await afterChange(tx, { bookingId, dates, template: 'rooms.taken-back' });
  tx.append(datesTakenBack, { bookingId, occurrenceIds: dates.map(({ id }) => id) });
  return { kind: 'RoomBooking', bookingId };
}
