import { newId } from '@hjerterom/kernel';
import { found, type Tx } from '@hjerterom/platform';
import { roomPolicy } from './room.policy.js';
import { roomsAsked } from './room-facts.js';
import type { NameTakenOutcome } from './save-building.js';
import { type WeekOfRoom, writeHours } from './write-hours.js';

/** All that is said of a room; what is left out is as usual: free, always open, nobody decides. */
export interface SaveRoom extends WeekOfRoom {
  /** A new one when left out. */
  readonly id?: string | null;
  readonly buildingId: string;
  readonly name: string;
  readonly about?: string | null;
  readonly houseRules?: string | null;
  /** How many it holds in each set-up, by code. */
  readonly setups?: readonly { readonly code: string; readonly capacity: number }[] | null;
  readonly equipment?: readonly string[] | null;
  readonly accessibility?: readonly string[] | null;
  readonly setupMinutes?: number | null;
  readonly clearingMinutes?: number | null;
  /** In øre. */
  readonly pricePerHour?: number | null;
  readonly freeForLocal?: boolean | null;
  readonly decidedByCentre?: boolean | null;
  readonly horizonDays?: number | null;
  readonly longestMinutes?: number | null;
  /** Codes of permits that may be needed: `serveringsbevilling`. */
  readonly permits?: readonly string[] | null;
  /** What whoever borrows it ticks where a permit is needed: sentences. */
  readonly permitChecklist?: readonly string[] | null;
  readonly active?: boolean | null;
  /** Of a new room: it is these together (the hall of its halves). Its floor is its own when left out. */
  readonly joins?: readonly string[] | null;
}

export interface RoomOutcome {
  readonly kind: 'Room';
  readonly roomId: string;
}

/** Two seasons have a day in common: it would have two kinds of hours. Nothing was changed. */
export interface SeasonsOverlapOutcome {
  readonly kind: 'RoomSeasonsOverlap';
  /** The first such day. */
  readonly date: string;
}

/**
 * Writes down a room. What is booked stays booked, whatever changes; the floor it is made of is said once.
 * @throws NotFound when the centre lacks the building or a room that is named, or the actor may not
 */
export async function saveRoom(
  tx: Tx,
  input: SaveRoom,
): Promise<RoomOutcome | NameTakenOutcome | SeasonsOverlapOutcome> {
  roomPolicy.assert(tx.actor, 'configure', { centreId: tx.centreId });
  const twice = dayInTwo(input.seasons ?? []);
  if (twice) return { kind: 'RoomSeasonsOverlap', date: twice };
  const [building] = await tx.query(`SELECT 1 FROM rooms_building WHERE id = $1 AND centre_id = $2`, [
    input.buildingId,
    tx.centreId,
  ]);
  found(building, 'building');
  const [other] = await tx.query(
    `SELECT 1 FROM rooms_room WHERE centre_id = $1 AND name = $2 AND id IS DISTINCT FROM $3`,
    [tx.centreId, input.name, input.id ?? null],
  );
  if (other) return { kind: 'RoomNameTaken', name: input.name };
  const roomId = input.id ?? newId();
  await roomsAsked(tx, [...(input.id ? [input.id] : []), ...(input.joins ?? [])]);
  await writeRoom(tx, roomId, input);
  if (!input.id) await writeFloor(tx, roomId, input.joins ?? []);
  await tx.query(`DELETE FROM rooms_setup WHERE room_id = $1`, [roomId]);
  const setups = [...new Map((input.setups ?? []).map((setup) => [setup.code, setup])).values()];
  await tx.query(`INSERT INTO rooms_setup (room_id, code, capacity) SELECT $1, * FROM unnest($2::text[], $3::int[])`, [
    roomId,
    setups.map(({ code }) => code),
    setups.map(({ capacity }) => capacity),
  ]);
  await writeHours(tx, roomId, input);
  return { kind: 'Room', roomId };
}

async function writeRoom(tx: Tx, roomId: string, room: SaveRoom): Promise<void> {
  await tx.query(
    `INSERT INTO rooms_room (id, centre_id, building_id, name, about, house_rules, equipment, accessibility,
       setup_minutes, clearing_minutes, price_per_hour, free_for_local, decided_by_centre, horizon_days,
       longest_minutes, permits, active, permit_checklist)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
     ON CONFLICT (id) DO UPDATE SET building_id = excluded.building_id, name = excluded.name, about = excluded.about,
       house_rules = excluded.house_rules, equipment = excluded.equipment, accessibility = excluded.accessibility,
       setup_minutes = excluded.setup_minutes, clearing_minutes = excluded.clearing_minutes,
       price_per_hour = excluded.price_per_hour, free_for_local = excluded.free_for_local,
       decided_by_centre = excluded.decided_by_centre, horizon_days = excluded.horizon_days,
       longest_minutes = excluded.longest_minutes, permits = excluded.permits, active = excluded.active,
       permit_checklist = excluded.permit_checklist`,
    [
      ...[roomId, tx.centreId, room.buildingId, room.name, room.about ?? null, room.houseRules ?? null],
      ...[room.equipment ?? [], room.accessibility ?? [], room.setupMinutes ?? 0, room.clearingMinutes ?? 0],
      ...[room.pricePerHour ?? 0, room.freeForLocal ?? true, room.decidedByCentre ?? false, room.horizonDays ?? null],
      ...[room.longestMinutes ?? null, room.permits ?? [], room.active ?? true, room.permitChecklist ?? []],
    ],
  );
}

/** The parts of the rooms that it joins, or one of its own. */
async function writeFloor(tx: Tx, roomId: string, joins: readonly string[]): Promise<void> {
  if (joins.length === 0)
    await tx.query(`INSERT INTO rooms_part (id, centre_id) VALUES ($1, $2)`, [roomId, tx.centreId]);
  await tx.query(
    `INSERT INTO rooms_room_part (room_id, part_id)
     SELECT DISTINCT $1::uuid, p.part_id FROM (
       SELECT part_id FROM rooms_room_part WHERE room_id = ANY($2)
       UNION SELECT id FROM rooms_part WHERE id = $1) p`,
    [roomId, joins],
  );
}

/** The first day that is in two seasons; null when there is none. */
function dayInTwo(seasons: readonly { readonly from: string; readonly to: string }[]): string | null {
  const inOrder = [...seasons].sort((a, b) => (a.from < b.from ? -1 : 1));
  const second = inOrder.find(({ from }, index) => inOrder.slice(0, index).some(({ to }) => to >= from));
  return second?.from ?? null;
}
