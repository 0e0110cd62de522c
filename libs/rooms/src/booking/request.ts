import { centreOf, schoolBreaksOf } from '@hjerterom/centres';
import { found, type Tx } from '@hjerterom/platform';
import type { RoomWants } from '../room/fits.js';
import { type RoomFacts, roomsAsked } from '../room/room-facts.js';
import type { RuleFrame } from '../taking/rule-breaks.js';
import { bookingPolicy } from './booking.policy.js';
import { booksFor } from './books-for.js';
import type { WhenNotPossibleOutcome } from './outcome.js';
import { type Slot, slotsOf, type WhenToBook } from './slots-of.js';

/** What somebody asks for: rooms, times, for whom, and what the rooms must have. */
export interface BookingRequest extends RoomWants {
  /** All of them, at the same times. */
  readonly roomIds: readonly string[];
  readonly when: WhenToBook;
  readonly associationId?: string | null;
  readonly purpose: string;
  /** What they ticked of the rooms' checklists, word for word; what no room asks is not kept. */
  readonly permitTicks?: readonly string[] | null;
  /** Those who book are reminded of each date the day before; of a single date when nothing is said, of a series not. */
  readonly remind?: boolean | null;
}

/** A request that has been read: what it wants, and by which rules. */
export interface ReadRequest {
  readonly input: BookingRequest;
  readonly rooms: readonly RoomFacts[];
  readonly slots: readonly Slot[];
  readonly frame: RuleFrame;
}

/**
 * Lays out a request and asks whether the actor may make it at all: whoever does not speak for the centre books for an
 * association that they may book for.
 * @throws NotFound when the centre lacks one of the rooms, or the actor may not book for the association
 */
export async function readRequest(tx: Tx, input: BookingRequest): Promise<ReadRequest | WhenNotPossibleOutcome> {
  const borrower = await mayBook(tx, input.associationId ?? null);
  const { zone } = await centreOf(tx);
  const breaks = input.when.skipSchoolBreaks ? await schoolBreaksOf(tx) : [];
  const slots = slotsOf(input.when, input.roomIds, zone, breaks);
  if (typeof slots === 'string') return { kind: 'BookingTimeNotPossible', reason: slots };
  const rooms = await roomsAsked(tx, [...new Set([...input.roomIds, ...slots.flatMap(({ roomIds }) => roomIds)])]);
  return { input, rooms, slots, frame: { now: tx.now, zone, borrower } };
}

/** @returns whether the actor borrows, and does not decide */
async function mayBook(tx: Tx, associationId: string | null): Promise<boolean> {
  const { actor, centreId } = tx;
  const decides = bookingPolicy.can(actor, 'decide', { centreId, personId: null });
  const delegate = !decides && associationId !== null && (await booksFor(tx, associationId));
  bookingPolicy.assert(actor, 'book', { centreId, personId: decides || delegate ? actor.personId : null });
  if (decides && associationId !== null) await mustBeHere(tx, associationId);
  return !decides;
}

/** Whoever decides does so for any association, but of their own centre. @throws NotFound */
export async function mustBeHere(tx: Tx, associationId: string): Promise<void> {
  const [association] = await tx.query(`SELECT 1 FROM associations_v_association WHERE id = $1 AND centre_id = $2`, [
    associationId,
    tx.centreId,
  ]);
  found(association, 'association');
}

/** The rooms of the request in which the centre decides, where that binds the actor. */
export function decidedByCentre({ rooms, frame }: ReadRequest): string[] {
  return frame.borrower ? rooms.flatMap(({ id, decidedByCentre: decided }) => (decided ? [id] : [])) : [];
}
