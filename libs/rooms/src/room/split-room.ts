import { newId } from '@hjerterom/kernel';
import { found, type Tx } from '@hjerterom/platform';
import { lockParts } from '../taking/lock-parts.js';
import { roomPolicy } from './room.policy.js';
import { type RoomFacts, roomFacts } from './room-facts.js';
import type { NameTakenOutcome } from './save-building.js';
import type { RoomOutcome } from './save-room.js';
import { type WeekOfRoom, writeHours } from './write-hours.js';

export interface SplitRoom {
  readonly roomId: string;
  /** What its pieces are called, two or more. */
  readonly names: readonly string[];
}

/** It is made of pieces already: those are what is lent out beside it. Nothing was changed. */
export interface AlreadySplitOutcome {
  readonly kind: 'RoomAlreadySplit';
  readonly roomId: string;
}

/**
 * Makes pieces of a room that had a floor of its own: each is a new room like it, and it is them together from now on, as
 * is every room that it was a part of. Whatever is booked stays, and takes all the pieces. Under the lock of the floor:
 * whoever waited for it finds that it is no more (`lockParts`), and asks again.
 * @throws NotFound when the centre has no such room, or the actor may not
 */
export async function splitRoom(
  tx: Tx,
  { roomId, names }: SplitRoom,
): Promise<RoomOutcome | NameTakenOutcome | AlreadySplitOutcome> {
  roomPolicy.assert(tx.actor, 'configure', { centreId: tx.centreId });
  const before = found((await roomFacts(tx, [roomId]))[0], 'room');
  await lockParts(tx, before.partIds);
  const room = found((await roomFacts(tx, [roomId]))[0], 'room');
  const [partId, ...others] = room.partIds;
  if (others.length > 0) return { kind: 'RoomAlreadySplit', roomId };
  const taken = await nameTaken(tx, names);
  if (taken) return { kind: 'RoomNameTaken', name: taken };

  const pieces = names.map((name) => ({ name, roomId: newId(), partId: newId() }));
  const partIds = pieces.map((piece) => piece.partId);
  await tx.query(`INSERT INTO rooms_part (id, centre_id) SELECT p, $2 FROM unnest($1::uuid[]) p`, [
    partIds,
    tx.centreId,
  ]);
  await tx.query(
    `INSERT INTO rooms_room_part (room_id, part_id)
     SELECT m.room_id, p FROM rooms_room_part m CROSS JOIN unnest($2::uuid[]) p WHERE m.part_id = $1`,
    [partId, partIds],
  );
  await tx.query(
    `INSERT INTO rooms_occupancy (occurrence_id, part_id, booking_id, during, held_until)
     SELECT o.occurrence_id, p, o.booking_id, o.during, o.held_until
     FROM rooms_occupancy o CROSS JOIN unnest($2::uuid[]) p WHERE o.part_id = $1`,
    [partId, partIds],
  );
  await tx.query(`DELETE FROM rooms_occupancy WHERE part_id = $1`, [partId]);
  await tx.query(`DELETE FROM rooms_room_part WHERE part_id = $1`, [partId]);
  await tx.query(`DELETE FROM rooms_part WHERE id = $1`, [partId]);
  await writePieces(tx, room, pieces);
  return { kind: 'Room', roomId };
}

/** The first of the names that the centre has, or that is given twice. */
async function nameTaken(tx: Tx, names: readonly string[]): Promise<string | undefined> {
  const rows = await tx.query<{ name: string }>(`SELECT name FROM rooms_room WHERE centre_id = $1 AND name = ANY($2)`, [
    tx.centreId,
    names,
  ]);
  return names.find((name, index) => names.indexOf(name) !== index || rows.some((row) => row.name === name));
}

interface Piece {
  readonly name: string;
  readonly roomId: string;
  readonly partId: string;
}

/** The pieces are as the room is in all that is said of it, but for how many it holds: that is for the leader to say. */
async function writePieces(tx: Tx, room: RoomFacts, pieces: readonly Piece[]): Promise<void> {
  await tx.query(
    `INSERT INTO rooms_room (id, centre_id, building_id, name, about, house_rules, equipment, accessibility,
       setup_minutes, clearing_minutes, price_per_hour, free_for_local, decided_by_centre, horizon_days,
       longest_minutes, permits, active, permit_checklist)
     SELECT p.id, r.centre_id, r.building_id, p.name, NULL, r.house_rules, r.equipment, r.accessibility,
       r.setup_minutes, r.clearing_minutes, r.price_per_hour, r.free_for_local, r.decided_by_centre, r.horizon_days,
       r.longest_minutes, r.permits, r.active, r.permit_checklist
     FROM rooms_room r CROSS JOIN unnest($2::uuid[], $3::text[]) AS p(id, name) WHERE r.id = $1`,
    [room.id, pieces.map((piece) => piece.roomId), pieces.map(({ name }) => name)],
  );
  await tx.query(
    `INSERT INTO rooms_room_part (room_id, part_id) SELECT p.room, p.part FROM unnest($1::uuid[], $2::uuid[]) AS p(room, part)`,
    [pieces.map((piece) => piece.roomId), pieces.map(({ partId }) => partId)],
  );
  for (const piece of pieces) await writeHours(tx, piece.roomId, weekOf(room));
}

/** A room's hours, as they are written. */
function weekOf({ openings, seasons }: RoomFacts): WeekOfRoom {
  const of = (season: string | null) => openings.filter(({ seasonId }) => seasonId === season);
  return { openings: of(null), seasons: seasons.map(({ id, from, to }) => ({ from, to, openings: of(id) })) };
}
