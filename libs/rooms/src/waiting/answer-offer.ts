import type { Tx } from '@hjerterom/platform';
import { afterBooking } from '../booking/after-change.js';
import { bookableAssociations } from '../booking/booking-node.js';
import type { BookingOutcome, DatesClashOutcome } from '../booking/outcome.js';
import { writeBooking } from '../booking/write-booking.js';
import { roomsAppliedFor, roomsBooked } from '../contracts/index.js';
import { clashesOf } from '../taking/clash-report.js';
import { lockParts } from '../taking/lock-parts.js';
import { closeOffer } from './close-offer.js';
import type { WaitingOutcome } from './join-waiting.js';
import { offeredDates } from './offered-dates.js';
import { waitingPolicy } from './waiting.policy.js';
import { type WaitingRow, type WaitingStatus, waitingRow } from './waiting-rows.js';
import { wakeWaiting } from './wake-waiting.js';
import { wanted } from './wanted.js';

export interface WaitingInput {
  readonly waitingId: string;
}

/** It is not their turn, or not any more. */
export interface NotOfferedOutcome {
  readonly kind: 'RoomNotOffered';
  readonly waitingId: string;
  readonly status: WaitingStatus;
}

/**
 * Takes what became free, just the dates that were offered: booked at once, or applied for where the centre decides. To
 * take it twice is to take it once. Where one of them went meanwhile, none is taken and they keep their place.
 * @throws NotFound when there is no such place, or the actor may not answer for it
 */
export async function takeOffered(
  tx: Tx,
  { waitingId }: WaitingInput,
): Promise<BookingOutcome | DatesClashOutcome | NotOfferedOutcome> {
  const entry = await lockEntry(tx, waitingId);
  if (entry.status !== 'offered' || entry.answerBy === null || entry.answerBy <= tx.now) return notOffered(entry);
  await closeOffer(tx, entry, 'taken');
  const { roomIds } = entry;
  const asked = await wanted(tx, entry);
  const request = { ...asked, slots: offeredDates(entry).dates.map((during) => ({ roomIds, during })) };
  const clashes = await clashesOf(tx, { ...request, wants: request.input });
  if (clashes.length > 0) {
    await closeOffer(tx, { ...entry, holdId: null }, 'waiting', tx.now);
    return { kind: 'DatesClash', clashes };
  }
  const decided = request.rooms.some(({ decidedByCentre }) => decidedByCentre);
  const written = await writeBooking(tx, request, { status: decided ? 'applied' : 'booked' });
  const { bookingId } = written;
  await tx.query(`UPDATE rooms_waiting SET booking_id = $2 WHERE id = $1`, [waitingId, bookingId]);
  await afterBooking(tx, { ...written, template: decided ? 'rooms.applied' : 'rooms.booked' });
  tx.append(decided ? roomsAppliedFor : roomsBooked, { bookingId });
  return { kind: 'RoomBooking', bookingId };
}

/**
 * Waits no more; what was offered goes to the next.
 * @throws NotFound when there is no such place, or the actor may not answer for it
 */
export async function leaveWaiting(tx: Tx, { waitingId }: WaitingInput): Promise<WaitingOutcome | NotOfferedOutcome> {
  const entry = await lockEntry(tx, waitingId);
  if (entry.status !== 'offered' && entry.status !== 'waiting') return notOffered(entry);
  await closeOffer(tx, entry, entry.status === 'offered' ? 'declined' : 'left');
  await wakeWaiting(tx, entry.roomIds);
  return { kind: 'WaitingPlace', waitingId };
}

/** Holds the floor that is waited for, then the place. @throws NotFound */
async function lockEntry(tx: Tx, waitingId: string): Promise<WaitingRow> {
  const bookable = await bookableAssociations(tx);
  const seen = await waitingRow(tx, waitingId, { lock: false });
  const { rooms } = await wanted(tx, seen);
  await lockParts(
    tx,
    rooms.flatMap(({ partIds }) => partIds),
  );
  const entry = await waitingRow(tx, waitingId, { lock: true });
  const speaks = bookable.includes(entry.associationId);
  waitingPolicy.assert(tx.actor, 'answer', { centreId: entry.centreId, personId: speaks ? tx.actor.personId : null });
  return entry;
}

function notOffered({ id, status }: WaitingRow): NotOfferedOutcome {
  return { kind: 'RoomNotOffered', waitingId: id, status };
}
