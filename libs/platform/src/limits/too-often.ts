import { sign, systemClock } from '@hjerterom/kernel';
import type { Config } from '../config/index.js';
import type { Tx } from '../database/index.js';

const SPAN_MS = 3_600_000;

/** What is counted, of whom, and how often it may be in an hour. */
export interface Limited<What extends string = string> {
  readonly what: What;
  readonly who: string;
  readonly most: number;
}

/**
 * Counts one more of each in a table of the lib that asks (`key text PRIMARY KEY, ends_at timestamptz, count integer`),
 * and says whether any is one too many. By real time, like every limit. Whose it is is kept signed only, until the hour
 * is over. One statement, however many come at once; another takes away what is over.
 */
export async function countTooOften(
  tx: Tx,
  config: Pick<Config, 'secret'>,
  table: string,
  limited: readonly Limited[],
): Promise<boolean> {
  const now = systemClock.now();
  const most = new Map(limited.map(({ what, who, most: limit }) => [sign(config.secret, what, who), limit]));
  const rows = await tx.query<{ key: string; count: number }>(
    `INSERT INTO ${table} AS c (key, ends_at, count)
     SELECT key, $2, 1 FROM unnest($1::text[]) AS k(key) ORDER BY key
     ON CONFLICT (key) DO UPDATE SET
       count = CASE WHEN c.ends_at <= $3 THEN 1 ELSE c.count + 1 END,
       ends_at = CASE WHEN c.ends_at <= $3 THEN excluded.ends_at ELSE c.ends_at END
     RETURNING c.key, c.count`,
    [[...most.keys()], new Date(now.getTime() + SPAN_MS), now],
  );
  await tx.query(`DELETE FROM ${table} WHERE ends_at <= $1`, [now]);
  return rows.some(({ key, count }) => count > (most.get(key) ?? 0));
}
