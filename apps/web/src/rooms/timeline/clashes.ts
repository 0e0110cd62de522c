import type { TimelineStatus } from '../../gql/graphql.js';
import { minutesOf } from './floating.js';

/** A time in a room, as the timeline has it. */
export interface ShownDate {
  readonly id: string;
  readonly bookingId: string;
  readonly roomIds: readonly string[];
  readonly start: string;
  readonly end: string;
  readonly status: TimelineStatus;
  readonly association?: string | null;
  readonly purpose?: string | null;
  readonly participants?: number | null;
}

/** A room, as the timeline has it. */
export interface ShownRoom {
  readonly id: string;
  readonly name: string;
  readonly building: string;
  readonly capacity?: number | null;
  readonly setupMinutes: number;
  readonly clearingMinutes: number;
  readonly decidedByCentre: boolean;
  readonly dates: readonly ShownDate[];
}

/** Where a date is being moved to. */
export interface Target {
  readonly id: string;
  /** All of its rooms there. */
  readonly roomIds: readonly string[];
  readonly start: string;
  readonly end: string;
}

/**
 * The rooms of a date when it is dragged from one row to another: that room is changed for the other, and the rest stay.
 * Onto a room that it already has, it only changes its time.
 */
export function roomsAfterDrag(roomIds: readonly string[], from: string, to: string): readonly string[] {
  return roomIds.includes(to) ? roomIds : roomIds.map((id) => (id === from ? to : id));
}

/**
 * What is in the way of a date where it is being moved to, as far as the screen knows: others in the room or over its
 * floor, with the time to set up and to clear, in any of its rooms. An application is in nobody's way. The program has the last word.
 */
export function inTheWay(rooms: readonly ShownRoom[], { id, roomIds, start, end }: Target): ShownDate[] {
  const found = roomIds.flatMap((roomId) => {
    const [from, to] = around(rooms, [roomId], start, end);
    const dates = rooms.find((room) => room.id === roomId)?.dates ?? [];
    return dates.filter((date) => {
      if (date.id === id || date.status === 'APPLIED') return false;
      const [begins, ends] = around(rooms, date.roomIds, date.start, date.end);
      return begins < to && from < ends;
    });
  });
  return [...new Map(found.map((date) => [date.id, date])).values()];
}

/** The time that a date takes in its rooms, in minutes: from the set-up before to the clearing after. */
function around(rooms: readonly ShownRoom[], roomIds: readonly string[], start: string, end: string): [number, number] {
  const its = rooms.filter((room) => roomIds.includes(room.id));
  const most = (minutes: readonly number[]) => Math.max(0, ...minutes);
  return [
    minutesOf(start) - most(its.map((room) => room.setupMinutes)),
    minutesOf(end) + most(its.map((room) => room.clearingMinutes)),
  ];
}
