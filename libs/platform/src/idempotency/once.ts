import { createHash } from 'node:crypto';
import { actorKey } from '../actor/index.js';
import type { Tx } from '../database/tx.js';
import { IdempotencyKeyReused } from '../errors.js';

/** How long a key is remembered, in milliseconds: 24 hours. */
export const KEY_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** What makes two requests the same: who asks for what, with which key and which input. */
export interface Request {
  readonly mutation: string;
  readonly key: string;
  readonly input: object;
}

/**
 * Runs the verb once for a key of this actor and mutation, and gives the same outcome each time the key comes again.
 * An outcome is small JSON: a kind and ids, so that the answer is read afresh. A second request with the same key waits
 * for the first to commit.
 * @throws IdempotencyKeyReused when the key came before with other input
 */
export async function once<Outcome extends object>(
  tx: Tx,
  request: Request,
  verb: () => Promise<Outcome>,
): Promise<Outcome> {
  const scope = [actorKey(tx.actor), request.mutation, request.key];
  const hash = createHash('sha256').update(JSON.stringify(request.input)).digest('base64url');
  const expired = new Date(tx.now.getTime() - KEY_LIFETIME_MS);
  const claimed = await tx.query(
    `INSERT INTO platform_idempotency_key (actor, mutation, key, input_hash, used_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (actor, mutation, key) DO UPDATE
       SET input_hash = excluded.input_hash, used_at = excluded.used_at, outcome = NULL
       WHERE platform_idempotency_key.used_at < $6
     RETURNING 1 AS claimed`,
    [...scope, hash, tx.now, expired],
  );
  if (claimed.length === 0) return earlierOutcome<Outcome>(tx, scope, hash);

  const outcome = await verb();
  await tx.query(`UPDATE platform_idempotency_key SET outcome = $4 WHERE actor = $1 AND mutation = $2 AND key = $3`, [
    ...scope,
    JSON.stringify(outcome),
  ]);
  return outcome;
}

async function earlierOutcome<Outcome>(tx: Tx, scope: string[], hash: string): Promise<Outcome> {
  const [row] = await tx.query<{ inputHash: string; outcome: Outcome }>(
    `SELECT input_hash AS "inputHash", outcome FROM platform_idempotency_key WHERE actor = $1 AND mutation = $2 AND key = $3`,
    scope,
  );
  if (row?.inputHash !== hash) throw new IdempotencyKeyReused();
  return row.outcome;
}
