import type { Tx } from '@hjerterom/platform';
import { datesTakenBack } from '../contracts/index.js';
import { roomsAsked } from '../room/room-facts.js';
import { clashesOf } from '../taking/clash-report.js';
import { afterChange } from './after-change.js';
import { bookingPolicy } from './booking.policy.js';
import type { CancelDates } from './cancel-dates.js';
import { moveDates, roomsOf, setStatus } from './change-dates.js';
import { datesInScope } from './dates-in-scope.js';
import { bookingOfDate, lockBooking } from './lock-booking.js';
import { changedDates, type OneByOne, roomsInstead } from './one-by-one.js';
import type { BookingOutcome, CentreDecidesOutcome, DatesClashOutcome, NothingToChangeOutcome } from './outcome.js';
import { occupy } from './write-booking.js';

export interface TakeBackDates extends CancelDates, OneByOne {}

/**
 * Takes back a cancellation, where the rooms are still free: all of the dates meant, or none. What had been booked is
 * booked again, unless the centre decides in that room and the actor does not; what had been applied for waits again.
 * Where a date is not free any more, it can be taken back in another room or at another time. Whoever takes back a date
 * that was given up comes to it: they are not asked again.
 * @throws NotFound when the centre has no such date, or the actor may not change it
 */
export async function takeBackDates(
  tx: Tx,
  input: TakeBackDates,
): Promise<BookingOutcome | DatesClashOutcome | CentreDecidesOutcome | NothingToChangeOutcome> {
  const bookingId = await bookingOfDate(tx, input.occurrenceId);
  const to = await roomsAsked(tx, [...new Set(roomsInstead(input))]);
  const booking = await lockBooking(
    tx,
    bookingId,
    to.flatMap(({ partIds }) => partIds),
  );
  bookingPolicy.assert(tx.actor, 'change', booking);
  const meant = datesInScope(booking.dates, input, ['cancelled'], tx.now);
  const { after: dates } = changedDates(booking.dates, meant, input, () => ({}), booking.zone);
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
  if ((input.instead ?? []).length > 0) await moveDates(tx, booking, dates, rooms);
  if (applied.length > 0) await setStatus(tx, applied, 'applied');
  if (booked.length > 0) {
    await setStatus(tx, booked, 'booked');
    await occupy(tx, bookingId, booked, rooms);
  }
  await tx.query(
    `UPDATE rooms_attendance SET coming = true, freed_at = NULL, answered_at = $2, answered_by = $3
     WHERE id = ANY($1) AND freed_at IS NOT NULL`,
    [dates.map(({ id }) => id), tx.now, tx.actor.personId],
  );
  await afterChange(tx, { bookingId, dates, template: 'rooms.taken-back' });
  tx.append(datesTakenBack, { bookingId, occurrenceIds: dates.map(({ id }) => id) });
  return { kind: 'RoomBooking', bookingId };
}
