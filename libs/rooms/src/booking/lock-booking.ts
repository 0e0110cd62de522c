import { parseTstzrange } from '@hjerterom/kernel';
import { found, type Tx } from '@hjerterom/platform';
import { lockParts } from '../taking/lock-parts.js';
import type { BookingPolicyRow } from './booking.policy.js';
import { booksFor } from './books-for.js';
import type { OccurrenceStatus } from './occurrence.states.js';
import type { Slot } from './slots-of.js';

/** One date of a booking that is held. */
export interface LockedDate extends Slot {
  readonly id: string;
  readonly status: OccurrenceStatus;
  /** What it was before it was cancelled. */
  readonly statusBefore: OccurrenceStatus | null;
}

/** A booking whose parts and row are held until the transaction ends. */
export interface LockedBooking extends BookingPolicyRow {
  readonly id: string;
  readonly kind: 'booking' | 'block';
  readonly associationId: string | null;
  readonly participants: number | null;
  readonly setup: string | null;
  readonly zone: string;
  /** In order of time. */
  readonly dates: readonly LockedDate[];
}

/** A booking that is moved to other rooms each time it is looked at, is not going to stand still. */
const mostTries = 10;

/**
 * Holds the parts of all rooms that a booking's dates are in, and some more, then the booking. Where a date was moved to
 * other rooms in between, the locks are given back and it begins again: to take more of them now would be out of order.
 * @param alsoParts the parts that the dates are about to be moved to
 * @throws NotFound when the actor's centre has no such booking
 */
export async function lockBooking(
  tx: Tx,
  bookingId: string,
  alsoParts: readonly string[] = [],
): Promise<LockedBooking> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    await tx.query('SAVEPOINT rooms_lock_booking');
    const parts = new Set([...(await partsOf(tx, bookingId)), ...alsoParts]);
    await lockParts(tx, parts);
    const booking = await lockRow(tx, bookingId);
    if ((await partsOf(tx, bookingId)).every((part) => parts.has(part))) {
      await tx.query('RELEASE SAVEPOINT rooms_lock_booking');
      return booking;
    }
    await tx.query('ROLLBACK TO SAVEPOINT rooms_lock_booking');
  }
  throw new Error(`The booking ${bookingId} does not stand still.`);
}

/** The booking that a date belongs to. @throws NotFound when the actor's centre has no such date */
export async function bookingOfDate(tx: Tx, occurrenceId: string): Promise<string> {
  const [row] = await tx.query<{ bookingId: string }>(
    `SELECT booking_id AS "bookingId" FROM rooms_occurrence WHERE id = $1 AND centre_id = $2`,
    [occurrenceId, tx.centreId],
  );
  return found(row, 'date').bookingId;
}

async function partsOf(tx: Tx, bookingId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT p.part_id AS id FROM rooms_occurrence o JOIN rooms_room_part p ON p.room_id = ANY(o.room_ids)
     WHERE o.booking_id = $1 AND o.centre_id = $2`,
    [bookingId, tx.centreId],
  );
  return rows.map(({ id }) => id);
}

async function lockRow(tx: Tx, bookingId: string): Promise<LockedBooking> {
  const [row] = await tx.query<Omit<LockedBooking, 'dates'>>(
    `SELECT id, centre_id AS "centreId", person_id AS "personId", kind, association_id AS "associationId",
       participants, setup, zone
     FROM rooms_booking WHERE id = $1 AND centre_id = $2 FOR NO KEY UPDATE`,
    [bookingId, tx.centreId],
  );
  const booking = found(row, 'booking');
  const dates = await tx.query<Omit<LockedDate, 'during'> & { during: string }>(
    `SELECT id, room_ids AS "roomIds", during, status, status_before AS "statusBefore" FROM rooms_occurrence
     WHERE booking_id = $1 ORDER BY lower(during), id`,
    [bookingId],
  );
  return {
    ...booking,
    personId: await speaker(tx, booking),
    dates: dates.map((date) => ({ ...date, during: parseTstzrange(date.during) })),
  };
}

/** Whose the booking is, for the policy: an association's is its delegates' of today, and not its maker's for ever. */
async function speaker(tx: Tx, { associationId, personId }: Omit<LockedBooking, 'dates'>): Promise<string | null> {
  if (associationId === null) return personId;
  return (await booksFor(tx, associationId)) ? tx.actor.personId : null;
}
