import { centreOf, schoolBreaksOf } from '@hjerterom/centres';
import { type TimeRange, timeRange } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { bookingPolicy } from '../booking/booking.policy.js';
import { slotsOf, type WhenProblem, type WhenToBook } from '../booking/slots-of.js';
import type { RoomWants } from '../room/fits.js';
import { roomPolicy } from '../room/room.policy.js';
import { roomFacts } from '../room/room-facts.js';
import { busyParts } from '../taking/taken.js';
import { freeTimes } from './free-times.js';
import { nearestTime, type RoomMatch, rankRooms } from './rank-rooms.js';
import { farthestShift, type Shift, shiftedTimes } from './shifts.js';
import { takenAt, widestMinutes } from './taken-at.js';

/** What somebody looks for: when, for how many, and what must be there. */
export interface FindRooms extends RoomWants {
  readonly when: WhenToBook;
}

/** A room that was found, with a nearer or freer time where the one asked for is not free on all dates. */
export interface FoundRoom extends RoomMatch {
  readonly nearest: (Shift & { readonly freeDates: number }) | null;
}

/** What was found: the best first, none where the times cannot be laid out, and then why. */
export interface FoundRooms {
  readonly problem: WhenProblem | null;
  readonly dates: number;
  readonly rooms: readonly FoundRoom[];
}

const mostFound = 12;

/**
 * Finds rooms: free or nearly, with reasons. Nothing is held. Six statements at most, however many rooms and dates.
 * @throws NotFound when the actor may not see the centre's rooms
 */
export async function findRooms(tx: Tx, { when, ...wants }: FindRooms): Promise<FoundRooms> {
  roomPolicy.assert(tx.actor, 'read', { centreId: tx.centreId });
  const { zone } = await centreOf(tx);
  const breaks = when.skipSchoolBreaks ? await schoolBreaksOf(tx) : [];
  const laidOut = slotsOf(when, [], zone, breaks);
  if (typeof laidOut === 'string') return { problem: laidOut, dates: 0, rooms: [] };
  const slots = laidOut.map(({ during }) => during);
  const rooms = await roomFacts(tx);
  const borrower = !bookingPolicy.can(tx.actor, 'decide', { centreId: tx.centreId, personId: null });
  const frame = { now: tx.now, zone, borrower };
  const partIds = [...new Set(rooms.flatMap((room) => room.partIds))];
  const times = freeTimes(await takenAt(tx, slots, { partIds, around: widestMinutes }), frame);
  const best = rankRooms({ rooms, slots, wants, times }).slice(0, mostFound);

  const byId = new Map(rooms.map((room) => [room.id, room]));
  const notAllFree = best.filter(({ freeDates, dates }) => freeDates < dates);
  const parts = [...new Set(notAllFree.flatMap(({ roomId }) => byId.get(roomId)?.partIds ?? []))];
  const near = freeTimes(await busyParts(tx, parts, [allAround(slots)], []), frame);
  const shifted = notAllFree.length > 0 ? shiftedTimes(slots, zone, tx.now) : [];
  const found = best.map((match) => {
    const room = byId.get(match.roomId);
    const nearest = room && match.freeDates < match.dates ? nearestTime(room, match.freeDates, shifted, near) : null;
    return { ...match, nearest };
  });
  return { problem: null, dates: slots.length, rooms: found };
}

/** From the first to the last of the times, and as far around as another time may lie. */
function allAround(slots: readonly TimeRange[]): TimeRange {
  const ms = (farthestShift + widestMinutes) * 60_000;
  const starts = slots.map(({ start }) => start.getTime());
  const ends = slots.map(({ end }) => end.getTime());
  return timeRange(new Date(Math.min(...starts) - ms), new Date(Math.max(...ends) + ms));
}
