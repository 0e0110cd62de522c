import type { RoomFacts } from './room-facts.js';

/** What a room must have for something. */
export interface RoomWants {
  readonly participants?: number | null;
  /** The code of a set-up; the roomiest when nothing is said. */
  readonly setup?: string | null;
  readonly equipment?: readonly string[] | null;
  readonly accessibility?: readonly string[] | null;
}

/** How many a room holds in a set-up, or in its roomiest; 0 when it cannot be set up so, null when nobody has said. */
export function capacityOf({ setups }: Pick<RoomFacts, 'setups'>, setup?: string | null): number | null {
  const all = Object.values(setups);
  if (all.length === 0) return setup ? 0 : null;
  return setup ? (setups[setup] ?? 0) : Math.max(...all);
}

/** Whether a room is big enough, and has all that is needed. One whose size nobody has said is not offered to many. */
export function fits(room: RoomFacts, { participants, setup, equipment, accessibility }: RoomWants): boolean {
  const capacity = capacityOf(room, setup);
  const bigEnough = capacity === null ? !participants : capacity >= (participants ?? 1);
  const has = (there: readonly string[], wanted: readonly string[] | null | undefined) =>
    (wanted ?? []).every((one) => there.includes(one));
  return room.active && bigEnough && has(room.equipment, equipment) && has(room.accessibility, accessibility);
}
