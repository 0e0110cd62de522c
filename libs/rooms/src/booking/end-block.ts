import { NotFound, type Tx } from '@hjerterom/platform';
import { blockEnded } from '../contracts/index.js';
import { wakeWaiting } from '../waiting/wake-waiting.js';
import { bookingPolicy } from './booking.policy.js';
import { bookingOfDate, type LockedDate, lockBooking } from './lock-booking.js';
import type { BookingOutcome, NothingToChangeOutcome } from './outcome.js';

export interface EndBlock {
  /** The date of the block that is under way. */
  readonly occurrenceId: string;
}

/**
 * Ends a closing that has begun, because the repair was done sooner: what is left of it is free at once, but for the time
 * that a room needs to be cleared, and whoever waits is looked at. What was stays in the history. What has not begun is
 * cancelled instead (`cancelDates`).
 * @throws NotFound when the centre has no such date, it is of no block, or the actor may not
 */
export async function endBlock(tx: Tx, { occurrenceId }: EndBlock): Promise<BookingOutcome | NothingToChangeOutcome> {
  const bookingId = await bookingOfDate(tx, occurrenceId);
  const booking = await lockBooking(tx, bookingId);
  bookingPolicy.assert(tx.actor, 'block', { centreId: booking.centreId, personId: null });
  if (booking.kind !== 'block') throw new NotFound('block');
  const date = booking.dates.find(({ id }) => id === occurrenceId);
  const end = date && endOf(date, tx.now);
  if (!date || !end) return { kind: 'NothingToChange', bookingId };
  await tx.query(
    `UPDATE rooms_occurrence SET during = tstzrange(lower(during), $2), changed_at = $3, changed_by = $4 WHERE id = $1`,
    [date.id, end, tx.now, tx.actor.personId],
  );
  // By as much as the date became shorter: the time around it stays as it was taken.
  await tx.query(
    `UPDATE rooms_occupancy SET during = tstzrange(lower(during), upper(during) - make_interval(secs => $2))
     WHERE occurrence_id = $1`,
    [date.id, (date.during.end.getTime() - end.getTime()) / 1000],
  );
  await wakeWaiting(tx, date.roomIds);
  tx.append(blockEnded, { bookingId, occurrenceIds: [date.id] });
  return { kind: 'RoomBooking', bookingId };
}

const minute = 60_000;

/** The minute that is, so that times stay as a clock shows them, and a minute after the start at least; null when it is not under way. */
function endOf({ status, during: { start, end } }: LockedDate, now: Date): Date | null {
  if (status !== 'booked' || start > now || end <= now) return null;
  const earliest = Math.max(Math.floor(now.getTime() / minute) * minute, start.getTime() + minute);
  return earliest < end.getTime() ? new Date(earliest) : null;
}
