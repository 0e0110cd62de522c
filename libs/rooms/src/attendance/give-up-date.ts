import type { Tx } from '@hjerterom/platform';
import { free, setStatus } from '../booking/change-dates.js';
import type { LockedDate } from '../booking/lock-booking.js';
import { datesCancelled } from '../contracts/index.js';
import { tellBorrowers, withdrawTellings } from '../telling/tell-borrowers.js';
import { wakeWaiting } from '../waiting/wake-waiting.js';

/**
 * Frees a date that is not used: by a «no», or by silence. It stays in the history as cancelled, and can be taken back
 * while its room is free; whoever waits for the time is offered it. Under the lock of the booking.
 * @param saidBy who said no, and need not be told
 */
export async function giveUpDate(
  tx: Tx,
  bookingId: string,
  date: LockedDate,
  saidBy: string | null = null,
): Promise<void> {
  await setStatus(tx, [date], 'cancelled');
  await free(tx, [date]);
  await tx.query(`UPDATE rooms_attendance SET freed_at = $2, next_at = NULL WHERE id = $1`, [date.id, tx.now]);
  await withdrawTellings(tx, [date]);
  await tellBorrowers(tx, { template: 'rooms.freed', bookingId, dates: [date], except: saidBy });
  await wakeWaiting(tx, date.roomIds);
  tx.append(datesCancelled, { bookingId, occurrenceIds: [date.id] });
}
