import { addDays, instantOf, localDateOf, localTimeOf, overlaps, type TimeRange, timeRange } from '@hjerterom/kernel';
import type { Slot } from '../booking/slots-of.js';
import type { RoomWants } from '../room/fits.js';
import type { RoomFacts } from '../room/room-facts.js';
import { otherRooms } from './other-rooms.js';
import { partTimes } from './part-times.js';
import { type RuleFrame, ruleBreaks } from './rule-breaks.js';
import type { BusyPart } from './taken.js';

/** So many times other rooms are told. */
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
 * What else there is for a slot that clashes: up to three times other rooms that fit at the same time (`otherRooms`);
 * then in the same rooms the nearest time before, the nearest after, and the same time on the nearest other day. All are
 * open, allowed and free as far as the surroundings tell. Pure.
 */
export function alternativesTo(slot: Slot, around: Surroundings): Slot[] {
  const isFree = freeIn(slot, around);
  const times = otherTimes(slot, around).flatMap((near) => near.find(isFree) ?? []);
  return [...otherRooms(slot, around, isFree).slice(0, mostRooms), ...times];
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
