import type { Tx } from '@hjerterom/platform';
import { bookingPolicy } from '../booking/booking.policy.js';
import { bookingOfDate, lockBooking } from '../booking/lock-booking.js';
import type { BookingOutcome, NothingToChangeOutcome } from '../booking/outcome.js';
import { withdrawTellings } from '../telling/tell-borrowers.js';
import { giveUpDate } from './give-up-date.js';
import { planDates } from './plan-dates.js';

export interface AnswerComing {
  readonly occurrenceId: string;
  readonly coming: boolean;
}

/**
 * «Are you still coming?»: a yes keeps the room whatever its rule, a no frees it for whoever waits. The last answer
 * counts, for as long as the date has not begun; after a no it can be taken back (`takeBackDates`).
 * @throws NotFound when the centre has no such date, or the actor may not answer for it
 */
export async function answerComing(
  tx: Tx,
  { occurrenceId, coming }: AnswerComing,
): Promise<BookingOutcome | NothingToChangeOutcome> {
  const bookingId = await bookingOfDate(tx, occurrenceId);
  const booking = await lockBooking(tx, bookingId);
  bookingPolicy.assert(tx.actor, 'answer', booking);
  const date = booking.dates.find(({ id }) => id === occurrenceId);
  if (date?.status !== 'booked' || date.during.start <= tx.now) return { kind: 'NothingToChange', bookingId };
  await tx.query(
    `INSERT INTO rooms_attendance (id, centre_id, starts_at, coming, answered_at, answered_by)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (id) DO UPDATE SET coming = $4, answered_at = $5, answered_by = $6, starts_at = $3`,
    [occurrenceId, tx.centreId, date.during.start, coming, tx.now, tx.actor.personId],
  );
  if (coming) await withdrawTellings(tx, [date]);
  else await giveUpDate(tx, bookingId, date, tx.actor.personId);
  await planDates(tx, [bookingId]);
  return { kind: 'RoomBooking', bookingId };
}
