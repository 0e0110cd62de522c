import { type TimeRange, timeRange } from '@hjerterom/kernel';
import type { Slot } from '../booking/slots-of.js';
import type { RoomFacts } from '../room/room-facts.js';

/** A smallest piece of floor, and for how long it is taken: the booked time, and the time to set up and to clear. */
export interface PartTime {
  /** Which of the slots it is for. */
  readonly slot: number;
  readonly partId: string;
  readonly during: TimeRange;
}

/**
 * What the slots take. A part that two rooms of one slot share (the hall and its half) is taken once, for the longer of
 * the two rooms' set-ups and clearings.
 */
export function partTimes(slots: readonly Slot[], rooms: ReadonlyMap<string, RoomFacts>): PartTime[] {
  return slots.flatMap(({ roomIds, during }, slot) => {
    const around = new Map<string, { before: number; after: number }>();
    for (const room of roomIds.flatMap((id) => rooms.get(id) ?? [])) {
      for (const partId of room.partIds) {
        const known = around.get(partId) ?? { before: 0, after: 0 };
        const before = Math.max(known.before, room.setupMinutes);
        around.set(partId, { before, after: Math.max(known.after, room.clearingMinutes) });
      }
    }
    return [...around].map(([partId, { before, after }]) => ({ slot, partId, during: widened(during, before, after) }));
  });
}

/** The time with so many minutes before and after. */
function widened({ start, end }: TimeRange, before: number, after: number): TimeRange {
  return timeRange(new Date(start.getTime() - before * 60_000), new Date(end.getTime() + after * 60_000));
}
