import { sign, systemClock } from '@hjerterom/kernel';
import type { Config, Tx } from '@hjerterom/platform';

/** So many may be sent from one network in an hour: a class at school, not a machine. */
export const mostKnocks = 30;
const SPAN_MS = 3_600_000;

/**
 * Counts a knock, and says whether it is one too many from this network. By real time, like every limit. The network is
 * kept signed only, until its hour is over.
 */
export async function tooManyKnocks(tx: Tx, config: Pick<Config, 'secret'>, network: string): Promise<boolean> {
  const now = systemClock.now();
  const key = sign(config.secret, 'volunteer-knock', `${tx.centreId}:${network}`);
  await tx.query(`DELETE FROM volunteers_knock_count WHERE ends_at <= $1`, [now]);
  const [row] = await tx.query<{ count: number }>(
    `INSERT INTO volunteers_knock_count AS c (key, ends_at, count) VALUES ($1, $2, 1)
     ON CONFLICT (key) DO UPDATE SET count = c.count + 1 RETURNING c.count`,
    [key, new Date(now.getTime() + SPAN_MS)],
  );
  return (row?.count ?? 0) > mostKnocks;
}
