import { type LocalDate, localDateOf, type TimeRange } from '@hjerterom/kernel';
import { capacityOf, type RoomWants } from '../room/fits.js';
import type { RoomFacts } from '../room/room-facts.js';
import { type FreeTimes, isFreeAt } from './free-times.js';
import { type Shift, type ShiftedTimes, shiftOf } from './shifts.js';

/** Why a room is proposed, or what speaks against it. `values` are codes of equipment or of facts; `count` a number. */
export interface RoomReason {
  readonly code:
    | 'all-dates-free'
    | 'some-dates-free'
    | 'no-date-free'
    | 'seats'
    | 'has'
    | 'lacks'
    | 'seats-not-known'
    | 'free-of-charge'
    | 'centre-decides';
  readonly values: readonly string[];
  readonly count: number | null;
}

/** A room for a wish, with how good it is and why. */
export interface RoomMatch {
  readonly roomId: string;
  /** 0 to 100: for its place in the list, and no figure to show. */
  readonly score: number;
  readonly dates: number;
  readonly freeDates: number;
  /** The local dates that are not free, in order. */
  readonly notFree: readonly LocalDate[];
  readonly missing: readonly string[];
  readonly reasons: readonly RoomReason[];
}

/** What is wished for, and all that must be known to answer. */
export interface WishFacts {
  readonly rooms: readonly RoomFacts[];
  /** The times, in order; at least one. */
  readonly slots: readonly TimeRange[];
  readonly wants: RoomWants;
  readonly times: FreeTimes;
}

/** A thing that is missing costs more than a third of the dates; too large a room a little; to have to ask a little. */
const costs = { missing: 35, twiceTooLarge: 4, mostForSize: 16, asking: 4, paying: 6, sizeNotKnown: 12 } as const;

/**
 * Rooms for a wish, the best first: those that have all that must be there and are free on some date, the most dates
 * first, and of these the smallest; then what lacks something. One that is too small, or not lent out, is none. Pure.
 */
export function rankRooms({ rooms, slots, wants, times }: WishFacts): RoomMatch[] {
  return rooms
    .flatMap((room) => match(room, slots, wants, times))
    .sort(
      (a, b) =>
        Number(hasAll(b.match)) - Number(hasAll(a.match)) ||
        b.match.score - a.match.score ||
        (a.name < b.name ? -1 : 1),
    )
    .map((ranked) => ranked.match);
}

/** What must be there is there, and it can be had. */
function hasAll({ missing, freeDates }: RoomMatch): boolean {
  return missing.length === 0 && freeDates > 0;
}

function match(room: RoomFacts, slots: readonly TimeRange[], wants: RoomWants, times: FreeTimes) {
  const capacity = capacityOf(room, wants.setup);
  const people = wants.participants ?? 1;
  if (!room.active || (capacity !== null && capacity < people)) return [];
  const notFree = slots.filter((slot, at) => !isFreeAt(times, room, slot, at));
  const freeDates = slots.length - notFree.length;
  const wanted = [...(wants.equipment ?? []), ...(wants.accessibility ?? [])];
  const there = new Set([...room.equipment, ...room.accessibility]);
  const missing = wanted.filter((one) => !there.has(one));
  const size =
    capacity === null
      ? costs.sizeNotKnown
      : Math.min(costs.mostForSize, Math.log2(capacity / people) * costs.twiceTooLarge);
  const score =
    (100 * freeDates) / slots.length -
    missing.length * costs.missing -
    (wants.participants ? size : 0) -
    (room.decidedByCentre ? costs.asking : 0) -
    (isFree(room) ? 0 : costs.paying);
  const dates = { dates: slots.length, freeDates, notFree: notFree.map(({ start }) => localDateOf(start, times.zone)) };
  const reasons = reasonsFor(room, { ...dates, capacity, missing, has: wanted.filter((one) => there.has(one)) });
  return [{ name: room.name, match: { roomId: room.id, score: Math.max(0, score), ...dates, missing, reasons } }];
}

interface Found extends Pick<RoomMatch, 'dates' | 'freeDates' | 'missing'> {
  readonly capacity: number | null;
  readonly has: readonly string[];
}

/** In the order in which one asks: is it free, is there room, is all there, what does it cost, who decides. */
function reasonsFor(room: RoomFacts, { dates, freeDates, capacity, has, missing }: Found): RoomReason[] {
  const free = freeDates === dates ? 'all-dates-free' : freeDates > 0 ? 'some-dates-free' : 'no-date-free';
  const all: [RoomReason, boolean][] = [
    [{ code: free, values: [], count: freeDates }, true],
    [{ code: 'seats', values: [], count: capacity }, capacity !== null],
    [{ code: 'seats-not-known', values: [], count: null }, capacity === null],
    [{ code: 'has', values: has, count: null }, has.length > 0],
    [{ code: 'lacks', values: missing, count: null }, missing.length > 0],
    [{ code: 'free-of-charge', values: [], count: null }, isFree(room)],
    [{ code: 'centre-decides', values: [], count: null }, room.decidedByCentre],
  ];
  return all.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

/**
 * The nearest other time at which a room is free on all dates; where there is none, the one at which it is free on most,
 * when that is more than at the time that was asked for. Null when no other time is better. Pure.
 */
export function nearestTime(
  room: RoomFacts,
  freeDates: number,
  shifted: readonly ShiftedTimes[],
  times: FreeTimes,
): (Shift & { readonly freeDates: number }) | null {
  let best: (Shift & { readonly freeDates: number }) | null = null;
  for (const candidate of shifted) {
    const free = candidate.slots.filter((slot) => isFreeAt(times, room, slot, null)).length;
    if (free === candidate.slots.length) return { ...shiftOf(candidate), freeDates: free };
    if (free > (best?.freeDates ?? freeDates)) best = { ...shiftOf(candidate), freeDates: free };
  }
  return best;
}

/** Nearly all who borrow are local associations. */
function isFree({ pricePerHour, freeForLocal }: RoomFacts): boolean {
  return pricePerHour === 0 || freeForLocal;
}
