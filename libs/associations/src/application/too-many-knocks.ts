import { sign, systemClock } from '@hjerterom/kernel';
import type { Config, Tx } from '@hjerterom/platform';

const SPAN_MS = 3_600_000;
/** So many may be sent from one network in an hour: a meeting of associations, not a machine. */
const mostKnocks = 30;

/**
 * Counts one more registration from this network, and says whether it is one too many. By real time, like every limit;
 * the network is kept signed only, until the hour is over.
 */
export async function tooManyKnocks(tx: Tx, config: Pick<Config, 'secret'>, network: string): Promise<boolean> {
  const now = systemClock.now();
  const key = sign(config.secret, 'association-knock', `${tx.centreId}:${network}`);
  const [row] = await tx.query<{ count: number }>(
    `INSERT INTO associations_knock_count AS c (key, ends_at, count) VALUES ($1, $2, 1)
     ON CONFLICT (key) DO UPDATE SET
       count = CASE WHEN c.ends_at <= $3 THEN 1 ELSE c.count + 1 END,
       ends_at = CASE WHEN c.ends_at <= $3 THEN excluded.ends_at ELSE c.ends_at END
     RETURNING c.count`,
    [key, new Date(now.getTime() + SPAN_MS), now],
  );
  await tx.query(`DELETE FROM associations_knock_count WHERE ends_at <= $1`, [now]);
  return Number(row?.count) > mostKnocks;
}
