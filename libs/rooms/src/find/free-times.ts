import { overlaps, type TimeRange, timeRange, type Zone } from '@hjerterom/kernel';
import { isOpen } from '../room/opening-hours.js';
import type { RoomFacts } from '../room/room-facts.js';
import { type RuleFrame, ruleBreaks } from '../taking/rule-breaks.js';
import type { BusyPart } from '../taking/taken.js';
import type { TakenPart } from './taken-at.js';

/** What is known of when rooms are free. Rooms that keep the same hours are asked once whether they are open. */
export interface FreeTimes {
  readonly zone: Zone;
  readonly frame: RuleFrame;
  /** What is taken, by part: of the times asked about by their number, and all of it. */
  readonly bySlot: ReadonlyMap<string, readonly TimeRange[]>;
  readonly byPart: ReadonlyMap<string, readonly TimeRange[]>;
  readonly open: Map<string, boolean>;
  readonly hours: Map<string, string>;
}

/** Gathers what is known. @param taken as `takenAt` tells it, or without the number of a time */
export function freeTimes(taken: readonly (BusyPart & Partial<TakenPart>)[], frame: RuleFrame): FreeTimes {
  const bySlot = new Map<string, TimeRange[]>();
  const byPart = new Map<string, TimeRange[]>();
  const add = (to: Map<string, TimeRange[]>, key: string, range: TimeRange) => {
    const known = to.get(key);
    if (known) known.push(range);
    else to.set(key, [range]);
  };
  for (const { slot, partId, start, end } of taken) {
    if (slot !== undefined) add(bySlot, `${partId}:${slot}`, { start, end });
    add(byPart, partId, { start, end });
  }
  return { zone: frame.zone, frame, bySlot, byPart, open: new Map(), hours: new Map() };
}

/**
 * Whether a room can be had at a time: open, allowed, and none of its floor taken with the time to set up and to clear.
 * @param at which of the times asked about it is; null for another
 */
export function isFreeAt(times: FreeTimes, room: RoomFacts, slot: TimeRange, at: number | null): boolean {
  const { frame, bySlot, byPart } = times;
  if (ruleBreaks({ ...room, openings: [], seasons: [] }, slot, frame).length > 0) return false;
  if (!isOpenAt(times, room, slot)) return false;
  const { setupMinutes, clearingMinutes } = room;
  const wide = timeRange(
    new Date(slot.start.getTime() - setupMinutes * 60_000),
    new Date(slot.end.getTime() + clearingMinutes * 60_000),
  );
  return room.partIds.every((partId) => {
    const taken = at === null ? byPart.get(partId) : bySlot.get(`${partId}:${at}`);
    return !taken?.some((range) => overlaps(range, wide));
  });
}

function isOpenAt({ open, hours, zone }: FreeTimes, room: RoomFacts, slot: TimeRange): boolean {
  const kept = hours.get(room.id) ?? sameHours(room);
  hours.set(room.id, kept);
  const key = `${slot.start.getTime()}-${slot.end.getTime()}-${kept}`;
  const known = open.get(key) ?? isOpen(room, slot, zone);
  open.set(key, known);
  return known;
}

/** The same text for rooms that keep the same hours. */
function sameHours({ openings, seasons }: RoomFacts): string {
  const season = new Map(seasons.map(({ id, from, to }) => [id, `${from}–${to}`]));
  return JSON.stringify([
    openings.map(({ weekday, from, to, seasonId }) => [weekday, from, to, seasonId && season.get(seasonId)]),
    [...season.values()],
  ]);
}
