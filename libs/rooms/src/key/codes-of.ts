import { centreOf } from '@hjerterom/centres';
import { localDateOf } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { keyPolicy } from './key.policy.js';

/** The digits of a code. */
export interface CodeOfKey {
  readonly keyId: string;
  readonly code: string;
}

/**
 * The digits of these codes, for those who hand them out, and for whoever has one until its last day is over. Two
 * statements at most.
 */
export async function codesOf(tx: Tx, keyIds: readonly string[]): Promise<CodeOfKey[]> {
  const row = { centreId: tx.centreId, personId: null };
  const ids = keyPolicy.can(tx.actor, 'keep', row) ? keyIds : await heldToday(tx, keyIds);
  if (ids.length === 0) return [];
  await tx.admit(...ids);
  return tx.query<CodeOfKey>(
    `SELECT key_id AS "keyId", code FROM rooms_key_code WHERE key_id = ANY($1::uuid[]) AND centre_id = $2`,
    [ids, tx.centreId],
  );
}

async function heldToday(tx: Tx, keyIds: readonly string[]): Promise<string[]> {
  const params: unknown[] = [keyIds, localDateOf(tx.now, (await centreOf(tx)).zone)];
  const rows = await tx.query<{ keyId: string }>(
    `SELECT DISTINCT h.key_id AS "keyId" FROM rooms_handout h WHERE h.key_id = ANY($1::uuid[]) AND h.back_at IS NULL
       AND (h.due_on IS NULL OR h.due_on >= $2) AND ${keyPolicy.where(tx.actor, 'hold', 'h', params)}`,
    params,
  );
  return rows.map(({ keyId }) => keyId);
}
