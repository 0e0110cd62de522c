import { newId } from '@hjerterom/kernel';
import { found, type Tx } from '@hjerterom/platform';
import { roomPolicy } from './room.policy.js';

export interface SaveBuilding {
  /** A new one when left out. */
  readonly id?: string | null;
  readonly name: string;
  readonly address?: string | null;
}

export interface BuildingOutcome {
  readonly kind: 'Building';
  readonly buildingId: string;
}

/** The centre has one of that name. */
export interface NameTakenOutcome {
  readonly kind: 'RoomNameTaken';
  readonly name: string;
}

/** Writes down a building. @throws NotFound when the centre has none with the id, or the actor may not */
export async function saveBuilding(
  tx: Tx,
  { id, name, address }: SaveBuilding,
): Promise<BuildingOutcome | NameTakenOutcome> {
  roomPolicy.assert(tx.actor, 'configure', { centreId: tx.centreId });
  const [other] = await tx.query(
    `SELECT 1 FROM rooms_building WHERE centre_id = $1 AND name = $2 AND id IS DISTINCT FROM $3`,
    [tx.centreId, name, id ?? null],
  );
  if (other) return { kind: 'RoomNameTaken', name };
  const [row] = await tx.query<{ id: string }>(
    id
      ? `UPDATE rooms_building SET name = $3, address = $4 WHERE id = $1 AND centre_id = $2 RETURNING id`
      : `INSERT INTO rooms_building (id, centre_id, name, address) VALUES ($1, $2, $3, $4) RETURNING id`,
    [id ?? newId(), tx.centreId, name, address ?? null],
  );
  return { kind: 'Building', buildingId: found(row, 'building').id };
}
