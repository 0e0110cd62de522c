import { addDays, daysBetween, localDateOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { datesMoved } from '../contracts/index.js';
import { roomsAsked } from '../room/room-facts.js';
import { clashesOf } from '../taking/clash-report.js';
import { afterChange } from './after-change.js';
import { bookingPolicy } from './booking.policy.js';
import { roomsOf, moveDates as writeMove } from './change-dates.js';
import { datesInScope, type Scope } from './dates-in-scope.js';
import { bookingOfDate, type LockedDate, lockBooking } from './lock-booking.js';
import { changedDates, type Elsewhere, type OneByOne, roomsInstead } from './one-by-one.js';
import type { BookingOutcome, CentreDecidesOutcome, DatesClashOutcome, NothingToChangeOutcome } from './outcome.js';

/** To where: what is left out stays as it is. */
export interface MoveDates extends OneByOne {
  readonly occurrenceId: string;
  readonly scope: Scope;
  /** The new local day of the date pointed at; the others are moved by as many days. */
  readonly startDate?: string | null;
  /** HH:MM on the centre's clock, on every date. */
  readonly startTime?: string | null;
  readonly minutes?: number | null;
  readonly roomIds?: readonly string[] | null;
}

/**
 * Moves one date, this and those after it, or all that are still to come: in days and on the clock, so that a weekly
 * 18:00 moved to 19:00 is at 19:00 in summer and winter. All of them or none; where single dates clash it can be said of
 * each where it goes instead, or that it stays where it is.
 * @throws NotFound when the centre has no such date or room, or the actor may not change it
 */
export async function moveDates(
  tx: Tx,
  input: MoveDates,
): Promise<BookingOutcome | DatesClashOutcome | CentreDecidesOutcome | NothingToChangeOutcome> {
  const to = await roomsAsked(tx, [...new Set([...(input.roomIds ?? []), ...roomsInstead(input)])]);
  const bookingId = await bookingOfDate(tx, input.occurrenceId);
  const booking = await lockBooking(
    tx,
    bookingId,
    to.flatMap(({ partIds }) => partIds),
  );
  bookingPolicy.assert(tx.actor, 'change', booking);
  const meant = datesInScope(booking.dates, input, ['applied', 'booked'], tx.now);
  const pivot = booking.dates.find(({ id }) => id === input.occurrenceId);
  const shift = pivot ? asTheOthers(pivot, input, booking.zone) : () => ({});
  const { before: dates, after: moved } = changedDates(booking.dates, meant, input, shift, booking.zone);
  if (dates.length === 0) return { kind: 'NothingToChange', bookingId };
  const rooms = await roomsOf(tx, moved);
  const borrower = !bookingPolicy.can(tx.actor, 'decide', { ...booking, personId: null });
  const decided = rooms.flatMap(({ id, decidedByCentre }) => (borrower && decidedByCentre ? [id] : []));
  if (decided.length > 0 && dates.some(({ status }) => status === 'booked')) {
    return { kind: 'CentreDecides', roomIds: decided };
  }
  const clashes = await clashesOf(tx, {
    slots: moved,
    rooms,
    wants: booking,
    frame: { now: tx.now, zone: booking.zone, borrower },
    rulesApart: booking.kind === 'block',
    except: dates.map(({ id }) => id),
  });
  if (clashes.length > 0) return { kind: 'DatesClash', clashes };
  await writeMove(tx, booking, moved, rooms);
  await afterChange(tx, { bookingId, dates: moved, template: 'rooms.moved', freed: dates });
  tx.append(datesMoved, { bookingId, occurrenceIds: moved.map(({ id }) => id) });
  return { kind: 'RoomBooking', bookingId };
}

/** Where dates go of which nothing else is said: by as many days as the one pointed at, and at the same time. */
function asTheOthers(pivot: LockedDate, to: MoveDates, zone: string): (date: LockedDate) => Elsewhere {
  const days = to.startDate ? daysBetween(localDateOf(pivot.during.start, zone), to.startDate) : 0;
  return ({ during }) => ({
    startDate: to.startDate ? addDays(localDateOf(during.start, zone), days) : null,
    startTime: to.startTime ?? null,
    minutes: to.minutes ?? null,
    roomIds: to.roomIds ?? null,
  });
}
