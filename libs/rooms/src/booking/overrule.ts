import { messageRequested } from '@hjerterom/notifications/contracts';
import type { Tx } from '@hjerterom/platform';
import { planDates } from '../attendance/plan-dates.js';
import { datesBumped, roomsBooked } from '../contracts/index.js';
import { clashesOf } from '../taking/clash-report.js';
import { lockParts } from '../taking/lock-parts.js';
import { partTimes } from '../taking/part-times.js';
import { type Taken, takenBy } from '../taking/taken.js';
import { borrowersOf } from '../telling/borrowers-of.js';
import { withdrawTellings } from '../telling/tell-borrowers.js';
import { wakeWaiting } from '../waiting/wake-waiting.js';
import { afterBooking } from './after-change.js';
import { free, setStatus } from './change-dates.js';
import type { BookingOutcome, DatesClashOutcome } from './outcome.js';
import type { ReadRequest } from './request.js';
import { writeBooking } from './write-booking.js';

/** What takes rooms from others. */
export interface Overruling {
  readonly kind: 'booking' | 'block';
  /** Bookings in the way are bumped; else they are told, and nothing is done. */
  readonly bump: boolean;
}

/**
 * Books or blocks for the centre itself. What is bumped is kept with who did it and for what; whoever had it is told at
 * once, with what else there is. Another priority and a block are never bumped; holds are just let go.
 */
export async function overrule(
  tx: Tx,
  request: ReadRequest,
  { kind, bump }: Overruling,
): Promise<BookingOutcome | DatesClashOutcome> {
  await lockParts(
    tx,
    request.rooms.flatMap(({ partIds }) => partIds),
  );
  const mayBump = (taken: Taken) => bump && taken.kind === 'booking' && !taken.priority;
  const wants = request.input;
  const clashes = await clashesOf(tx, { ...request, wants, mayBump, rulesApart: kind === 'block' });
  if (clashes.length > 0) return { kind: 'DatesClash', clashes };
  const victims = bump ? await inTheWay(tx, request) : [];
  if (victims.length > 0) await clear(tx, victims);
  const written = await writeBooking(tx, request, { kind, status: 'booked', priority: bump });
  const { bookingId } = written;
  if (kind === 'booking') await afterBooking(tx, { ...written, template: 'rooms.booked' });
  if (victims.length > 0) await keepAndTell(tx, bookingId, victims);
  tx.append(roomsBooked, { bookingId });
  return { kind: 'RoomBooking', bookingId };
}

function inTheWay(tx: Tx, { slots, rooms }: ReadRequest): Promise<Taken[]> {
  return takenBy(tx, partTimes(slots, new Map(rooms.map((room) => [room.id, room]))), []);
}

/** Takes the dates away from those who had them, under the lock of the parts that are wanted. */
async function clear(tx: Tx, victims: readonly Taken[]): Promise<void> {
  const bookingIds = [...new Set(victims.map(({ bookingId }) => bookingId))];
  const rows = await tx.query<{ id: string; held: boolean }>(
    `SELECT id, held_until IS NOT NULL AS held FROM rooms_booking WHERE id = ANY($1) ORDER BY id FOR UPDATE`,
    [bookingIds],
  );
  const held = rows.flatMap((row) => (row.held ? [row.id] : []));
  const dates = datesOf(victims).map((id) => ({ id }));
  await tx.query(`DELETE FROM rooms_booking WHERE id = ANY($1)`, [held]);
  await setStatus(tx, dates, 'bumped');
  await free(tx, dates);
}

async function keepAndTell(tx: Tx, byBookingId: string, victims: readonly Taken[]): Promise<void> {
  const kept = await tx.query<Bumped>(
    `WITH kept AS (
       INSERT INTO rooms_bump (occurrence_id, by_booking_id, centre_id, bumped_at, bumped_by)
       SELECT o.id, $2, $3, $4, $5 FROM rooms_occurrence o WHERE o.id = ANY($1) RETURNING occurrence_id)
     SELECT o.id, o.booking_id AS "bookingId", o.room_ids AS "roomIds",
       CASE WHEN b.association_id IS NULL THEN b.person_id END AS "personId"
     FROM kept k JOIN rooms_occurrence o ON o.id = k.occurrence_id JOIN rooms_booking b ON b.id = o.booking_id
     ORDER BY lower(o.during), o.id`,
    [datesOf(victims), byBookingId, tx.centreId, tx.now, tx.actor.personId],
  );
  await withdrawTellings(tx, kept);
  const bookingIds = [...new Set(kept.map((row) => row.bookingId))];
  const borrowers = await borrowersOf(tx, bookingIds);
  for (const bookingId of bookingIds) {
    const dates = kept.filter((row) => row.bookingId === bookingId);
    tx.append(datesBumped, { bookingId, occurrenceIds: dates.map(({ id }) => id) });
    const [first] = dates;
    if (!first) continue;
    const people = borrowers.filter((one) => one.bookingId === bookingId).map(({ personId }) => personId);
    for (const personId of first.personId ? [first.personId] : people) {
      const [template, subjectId, dueAt] = ['rooms.bumped', first.id, tx.now.toISOString()];
      const key = `${template}:${subjectId}:${byBookingId}:${personId}`;
      tx.append(messageRequested, { template, personId, subjectId, dueAt, key });
    }
  }
  await planDates(tx, bookingIds);
  await wakeWaiting(
    tx,
    kept.flatMap(({ roomIds }) => roomIds),
  );
}

/** A date that gave way. What the centre had booked for itself is told to whoever booked it. */
interface Bumped {
  readonly id: string;
  readonly bookingId: string;
  readonly roomIds: readonly string[];
  readonly personId: string | null;
}

function datesOf(victims: readonly Taken[]): string[] {
  return [...new Set(victims.map(({ occurrenceId }) => occurrenceId))];
}
