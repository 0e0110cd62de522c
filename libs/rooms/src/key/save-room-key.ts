import { newId } from '@hjerterom/kernel';
import { found, NotFound, type Tx } from '@hjerterom/platform';
import type { NameTakenOutcome } from '../room/save-building.js';
import { keyPolicy } from './key.policy.js';
import { writeCode } from './write-code.js';

/** A key is handed over and brought back; a code is told, and is over when it is changed. */
export const keyKinds = ['key', 'code'] as const;
export type KeyKind = (typeof keyKinds)[number];

export interface SaveRoomKey {
  /** A new one when left out. */
  readonly id?: string | null;
  /** Of one that is there already it stays what it is. */
  readonly what: KeyKind;
  /** What stands on its tag. */
  readonly name: string;
  readonly roomIds: readonly string[];
  /** One that is lost or not in use is kept, and not handed out. */
  readonly active: boolean;
  /** The digits of a code; left out, they stay. Others than before end it for everybody who has it. */
  readonly code?: string | null;
}

export interface KeyOutcome {
  readonly kind: 'RoomKey';
  readonly keyId: string;
}

/**
 * Writes down a key or a code, and which rooms it opens.
 * @throws NotFound when the centre lacks it or one of the rooms; Forbidden when the actor hands out no keys
 */
export async function saveRoomKey(tx: Tx, input: SaveRoomKey): Promise<KeyOutcome | NameTakenOutcome> {
  keyPolicy.assert(tx.actor, 'keep', { centreId: tx.centreId, personId: null });
  const roomIds = [...new Set(input.roomIds)];
  const rooms = await tx.query(`SELECT 1 FROM rooms_room WHERE id = ANY($1) AND centre_id = $2`, [
    roomIds,
    tx.centreId,
  ]);
  if (rooms.length < roomIds.length) throw new NotFound('room');
  const [other] = await tx.query(
    `SELECT 1 FROM rooms_key WHERE centre_id = $1 AND name = $2 AND id IS DISTINCT FROM $3`,
    [tx.centreId, input.name, input.id ?? null],
  );
  if (other) return { kind: 'RoomNameTaken', name: input.name };
  const [row] = await tx.query<{ id: string; what: KeyKind }>(
    input.id
      ? `UPDATE rooms_key SET name = $3, room_ids = $4, active = $5 WHERE id = $1 AND centre_id = $2 RETURNING id, what`
      : `INSERT INTO rooms_key (id, centre_id, name, room_ids, active, what) VALUES ($1, $2, $3, $4, $5, $6)
         RETURNING id, what`,
    [input.id ?? newId(), tx.centreId, input.name, roomIds, input.active, ...(input.id ? [] : [input.what])],
  );
  const { id: keyId, what } = found(row, 'key');
  if (what === 'code' && input.code) await writeCode(tx, keyId, input.code);
  return { kind: 'RoomKey', keyId };
}
