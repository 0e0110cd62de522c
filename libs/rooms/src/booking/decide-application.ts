import type { Tx } from '@hjerterom/platform';
import { applicationApproved, applicationDeclined } from '../contracts/index.js';
import { clashesOf } from '../taking/clash-report.js';
import { afterChange } from './after-change.js';
import { bookingPolicy } from './booking.policy.js';
import { roomsOf, setStatus } from './change-dates.js';
import { type LockedBooking, type LockedDate, lockBooking } from './lock-booking.js';
import type { BookingOutcome, DatesClashOutcome, NothingToChangeOutcome } from './outcome.js';
import { occupy } from './write-booking.js';

export interface DecideApplication {
  readonly bookingId: string;
  /** These of its dates; all that wait when left out. */
  readonly occurrenceIds?: readonly string[] | null;
}

/**
 * Says yes to an application: its dates have their rooms from now on, all of them or none. What somebody else has got
 * meanwhile is told, with who has it and what else there is; name the other dates to say yes to those.
 * @throws NotFound when the centre has no such booking
 */
export async function approveApplication(
  tx: Tx,
  input: DecideApplication,
): Promise<BookingOutcome | DatesClashOutcome | NothingToChangeOutcome> {
  const booking = await lockBooking(tx, input.bookingId);
  bookingPolicy.assert(tx.actor, 'decide', booking);
  const dates = waiting(booking, input, tx.now);
  if (dates.length === 0) return { kind: 'NothingToChange', bookingId: booking.id };
  const rooms = await roomsOf(tx, dates);
  const frame = { now: tx.now, zone: booking.zone, borrower: false };
  const clashes = await clashesOf(tx, { slots: dates, rooms, wants: booking, frame });
  if (clashes.length > 0) return { kind: 'DatesClash', clashes };
  await setStatus(tx, dates, 'booked');
  await occupy(tx, booking.id, dates, rooms);
  await afterChange(tx, { bookingId: booking.id, dates, template: 'rooms.approved' });
  tx.append(applicationApproved, { bookingId: booking.id, occurrenceIds: dates.map(({ id }) => id) });
  return { kind: 'RoomBooking', bookingId: booking.id };
}

export interface DeclineApplication extends DecideApplication {
  /** Why, in words for those who applied. */
  readonly reason?: string | null;
}

/** Says no to an application, and why; those who applied are told. @throws NotFound when the centre has no such booking */
export async function declineApplication(
  tx: Tx,
  input: DeclineApplication,
): Promise<BookingOutcome | NothingToChangeOutcome> {
  const booking = await lockBooking(tx, input.bookingId);
  bookingPolicy.assert(tx.actor, 'decide', booking);
  const dates = waiting(booking, input, null);
  if (dates.length === 0) return { kind: 'NothingToChange', bookingId: booking.id };
  await setStatus(tx, dates, 'declined');
  await tx.query(`UPDATE rooms_booking SET decline_reason = $2 WHERE id = $1`, [booking.id, input.reason ?? null]);
  await afterChange(tx, { bookingId: booking.id, dates, template: 'rooms.declined', freed: dates });
  tx.append(applicationDeclined, { bookingId: booking.id, occurrenceIds: dates.map(({ id }) => id) });
  return { kind: 'RoomBooking', bookingId: booking.id };
}

/** The dates that wait for an answer; with a time, those still to come. */
function waiting({ dates }: LockedBooking, { occurrenceIds }: DecideApplication, after: Date | null): LockedDate[] {
  return dates.filter(
    ({ id, status, during }) =>
      status === 'applied' && (!occurrenceIds || occurrenceIds.includes(id)) && (!after || during.start > after),
  );
}
