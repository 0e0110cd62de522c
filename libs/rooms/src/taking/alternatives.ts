import { addDays, instantOf, localDateOf, localTimeOf, overlaps, type TimeRange, timeRange } from '@hjerterom/kernel';
import type { Slot } from '../booking/slots-of.js';
import { capacityOf, fits, type RoomWants } from '../room/fits.js';
import type { RoomFacts } from '../room/room-facts.js';
import { partTimes } from './part-times.js';
import { type RuleFrame, ruleBreaks } from './rule-breaks.js';
import type { BusyPart } from './taken.js';

const mostRooms = 3;
/** How far from the wanted time another is looked for, in minutes: four hours, half an hour at a time. */
const steps = [30, 60, 90, 120, 150, 180, 210, 240];
/** And on other days, at the same time on the clock. */
const days = [1, -1, 2, -2];
/** The days around a slot that must be known for its alternatives. */
export const daysAround = 3;

/** What alternatives are looked for in. */
export interface Surroundings {
  readonly rooms: ReadonlyMap<string, RoomFacts>;
  /** When each part is taken around the slots, expired holds left out. */
  readonly busy: ReadonlyMap<string, readonly TimeRange[]>;
  /** All dates of the request: nothing is offered on top of another of them. */
  readonly own: readonly Slot[];
  readonly wants: RoomWants;
  readonly frame: RuleFrame;
}

/**
 * What else there is for a slot that clashes: up to three other rooms that fit at the same time, those that one has at
 * once before those that the centre decides on, those in the same building before others and the smallest first; then in the same rooms the nearest time before, the nearest after, and
 * the same time on the nearest other day. All are open, allowed and free as far as the surroundings tell. Pure.
 */
export function alternativesTo(slot: Slot, around: Surroundings): Slot[] {
  const isFree = freeIn(slot, around);
  const times = otherTimes(slot, around).flatMap((near) => near.find(isFree) ?? []);
  return [...otherRooms(slot, around).filter(isFree).slice(0, mostRooms), ...times];
}

function otherRooms(slot: Slot, { rooms, wants }: Surroundings): Slot[] {
  const asked = rooms.get(slot.roomIds[0] ?? '');
  if (!asked || slot.roomIds.length > 1) return [];
  const farness = (room: RoomFacts) => (room.buildingId === asked.buildingId ? 0 : 1);
  // Who wants to have it at once is not served by a room that one applies for, and is offered it last.
  const waits = (room: RoomFacts) => (room.decidedByCentre && !asked.decidedByCentre ? 1 : 0);
  const size = (room: RoomFacts) => capacityOf(room, wants.setup) ?? Number.POSITIVE_INFINITY;
  return [...rooms.values()]
    .filter((room) => room.id !== asked.id && fits(room, wants))
    .sort((a, b) => waits(a) - waits(b) || farness(a) - farness(b) || size(a) - size(b) || (a.name < b.name ? -1 : 1))
    .map((room) => ({ roomIds: [room.id], during: slot.during }));
}

/** Earlier, later, and on other days; the nearest of each first. */
function otherTimes({ roomIds, during }: Slot, { frame: { zone } }: Surroundings): Slot[][] {
  const length = during.end.getTime() - during.start.getTime();
  const at = (start: Date): Slot => ({ roomIds, during: timeRange(start, new Date(start.getTime() + length)) });
  const after = (minutes: number) => at(new Date(during.start.getTime() + minutes * 60_000));
  const [date, time] = [localDateOf(during.start, zone), localTimeOf(during.start, zone)];
  return [
    steps.map((minutes) => after(-minutes)),
    steps.map(after),
    days.map((shift) => at(instantOf(addDays(date, shift), time, zone))),
  ];
}

/** Whether something else could be had in place of a slot: by the rooms' rules, and beside all that is taken or asked for. */
function freeIn(instead: Slot, { rooms, busy, own, frame }: Surroundings): (slot: Slot) => boolean {
  const others = partTimes(
    own.filter((slot) => slot !== instead),
    rooms,
  );
  return (slot) =>
    slot.roomIds.every((id) => {
      const room = rooms.get(id);
      return room !== undefined && ruleBreaks(room, slot.during, frame).length === 0;
    }) &&
    partTimes([slot], rooms).every(
      ({ partId, during }) =>
        !(busy.get(partId) ?? []).some((taken) => overlaps(taken, during)) &&
        !others.some((other) => other.partId === partId && overlaps(other.during, during)),
    );
}

/** What is taken, by part. */
export function byPart(busy: readonly BusyPart[]): Map<string, TimeRange[]> {
  const taken = new Map<string, TimeRange[]>();
  for (const { partId, start, end } of busy) {
    const known = taken.get(partId);
    if (known) known.push({ start, end });
    else taken.set(partId, [{ start, end }]);
  }
  return taken;
}
