import type { Slot } from '../booking/slots-of.js';
import { capacityOf, fits, type RoomWants } from '../room/fits.js';
import type { RoomFacts } from '../room/room-facts.js';

/** What other rooms are looked for among, and for what. */
interface AllRooms {
  readonly rooms: ReadonlyMap<string, RoomFacts>;
  readonly wants: RoomWants;
}

/** So many rooms are tried in place of one, where several are asked for together. */
const mostInPlaceOfOne = 6;
/** And so many ways to put them together, of which the first are told. */
const mostTogether = 40;

/**
 * The other rooms that a slot could have at its time, the best first: those that one has at once before those that the
 * centre decides on, those in the same building before others, and the smallest that fit. Of several rooms asked for
 * together, those that are free are kept, and each of the others is replaced: by one that holds as many as it does, or as
 * many as come, has what is asked for, and shares no floor with the rest. Pure.
 * @param isFree whether rooms can be had at a time, all of them
 */
export function otherRooms(slot: Slot, { rooms, wants }: AllRooms, isFree: (slot: Slot) => boolean): Slot[] {
  const asked = slot.roomIds.flatMap((id) => rooms.get(id) ?? []);
  const several = asked.length > 1;
  const alone = (room: RoomFacts) => isFree({ roomIds: [room.id], during: slot.during });
  const kept = several ? asked.filter(alone) : [];
  if (kept.length === asked.length) return [];
  const choices = asked.map((room) => {
    if (kept.includes(room)) return [room];
    const needed = several ? inPlaceOf(room, wants) : wants;
    const others = [...rooms.values()].filter(
      (other) => !asked.includes(other) && fits(other, needed) && !sharesFloor(other, kept),
    );
    const free = others.sort(nearest(room, wants)).filter(alone);
    return several ? free.slice(0, mostInPlaceOfOne) : free;
  });
  return together(choices, kept).map((chosen) => ({ roomIds: chosen.map(({ id }) => id), during: slot.during }));
}

/** One of several rooms need not hold all who come, if it did not before. */
function inPlaceOf(room: RoomFacts, { participants, ...wants }: RoomWants): RoomWants {
  const seats = capacityOf(room, wants.setup);
  return { ...wants, participants: participants && seats ? Math.min(participants, seats) : (participants ?? seats) };
}

function nearest(asked: RoomFacts, wants: RoomWants): (a: RoomFacts, b: RoomFacts) => number {
  const farness = (room: RoomFacts) => (room.buildingId === asked.buildingId ? 0 : 1);
  // Who wants to have it at once is not served by a room that one applies for, and is offered it last.
  const waits = (room: RoomFacts) => (room.decidedByCentre && !asked.decidedByCentre ? 1 : 0);
  const size = (room: RoomFacts) => capacityOf(room, wants.setup) ?? Number.POSITIVE_INFINITY;
  return (a, b) => waits(a) - waits(b) || farness(a) - farness(b) || size(a) - size(b) || (a.name < b.name ? -1 : 1);
}

/** One room of each list, so that no two share floor but those that are kept; the first of each list first. */
function together(choices: readonly (readonly RoomFacts[])[], kept: readonly RoomFacts[]): RoomFacts[][] {
  return choices.reduce<RoomFacts[][]>(
    (sets, next) =>
      sets
        .flatMap((chosen) =>
          next.filter((room) => kept.includes(room) || !sharesFloor(room, chosen)).map((room) => [...chosen, room]),
        )
        .slice(0, mostTogether),
    [[]],
  );
}

function sharesFloor(room: RoomFacts, others: readonly RoomFacts[]): boolean {
  return others.some(({ partIds }) => partIds.some((part) => room.partIds.includes(part)));
}
