import type { Tx } from '@hjerterom/platform';
import { bookingPolicy } from '../booking/booking.policy.js';
import { bookingOfDate, type LockedDate, lockBooking } from '../booking/lock-booking.js';
import { tellBorrowers } from '../telling/tell-borrowers.js';
import { giveUpDate } from './give-up-date.js';
import { type DateStep, nextStep } from './next-step.js';
import { writePlan } from './plan-dates.js';
import { stepRows, whatDecides } from './step-rows.js';

const asked = { remind: 'reminded_at', ask: 'asked_at', count: 'count_asked_at' } as const;
const template = { remind: 'rooms.reminder', ask: 'rooms.coming', count: 'rooms.how-many' } as const;

/**
 * Does what is due for a date: reminds, asks «still coming?», frees what nobody answered for, asks how many came. To do it
 * twice, or before its time, does nothing.
 * @throws NotFound when the centre has no such date
 */
export async function takeStep(tx: Tx, occurrenceId: string): Promise<void> {
  const bookingId = await bookingOfDate(tx, occurrenceId);
  const booking = await lockBooking(tx, bookingId);
  bookingPolicy.assert(tx.actor, 'follow', booking);
  const row = await dateRow(tx, occurrenceId);
  const date = booking.dates.find(({ id }) => id === occurrenceId);
  const next = row?.status === 'booked' ? nextStep((await whatDecides(tx))(row)) : null;
  if (date && next && next.at <= tx.now) await take(tx, next.step, bookingId, date);
  const after = await dateRow(tx, occurrenceId);
  await writePlan(tx, after ? [after] : []);
}

async function take(tx: Tx, step: DateStep, bookingId: string, date: LockedDate): Promise<void> {
  if (step === 'free') {
    await giveUpDate(tx, bookingId, date);
    return;
  }
  await tx.query(`UPDATE rooms_attendance SET ${asked[step]} = $2 WHERE id = $1`, [date.id, tx.now]);
  const telling = { template: template[step], bookingId, dates: [date] };
  await tellBorrowers(tx, { ...telling, onlyOne: step === 'count' });
}

async function dateRow(tx: Tx, occurrenceId: string) {
  return (await stepRows(tx, { occurrenceId }))[0];
}
