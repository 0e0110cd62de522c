import type { Tx } from '@hjerterom/platform';
import { keyPolicy } from './key.policy.js';
import type { KeyKind } from './save-room-key.js';

/** A key or code as it is shown, without its digits. */
export interface KeyNode {
  readonly kind: 'RoomKey';
  readonly id: string;
  readonly centreId: string;
  /** Of nobody: the policy's row. */
  readonly personId: null;
  readonly what: KeyKind;
  readonly name: string;
  readonly roomIds: readonly string[];
  readonly active: boolean;
}

/** A centre has some tens; a bound against accidents. */
const most = 300;

const columns = `'RoomKey' AS kind, k.id, k.centre_id AS "centreId", NULL AS "personId", k.what, k.name,
  k.room_ids AS "roomIds", k.active`;

/** All keys and codes by name, those in use first, or the one; for those who hand them out. One statement. */
export function listKeys(tx: Tx, id: string | null = null): Promise<KeyNode[]> {
  const params: unknown[] = [id];
  const may = keyPolicy.where(tx.actor, 'keep', 'k', params);
  return tx.query<KeyNode>(
    `SELECT ${columns} FROM rooms_key k WHERE ${may} AND ($1::uuid IS NULL OR k.id = $1)
     ORDER BY NOT k.active, k.name, k.id LIMIT ${most}`,
    params,
  );
}

/** Those of these that the actor hands out, or has (or had) themselves. One statement. */
export function keysByIds(tx: Tx, ids: readonly string[]): Promise<KeyNode[]> {
  const params: unknown[] = [ids];
  const keeps = keyPolicy.where(tx.actor, 'keep', 'k', params);
  const holds = keyPolicy.where(tx.actor, 'hold', 'h', params);
  return tx.query<KeyNode>(
    `SELECT ${columns} FROM rooms_key k WHERE k.id = ANY($1::uuid[])
       AND (${keeps} OR EXISTS (SELECT 1 FROM rooms_handout h WHERE h.key_id = k.id AND ${holds}))`,
    params,
  );
}
