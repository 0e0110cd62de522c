import { sign, systemClock } from '@hjerterom/kernel';
import { type Config, type Database, systemActor, type Tx } from '@hjerterom/platform';

const ask = { account: 8, address: 8, network: 60, minutes: 15 };
const prove = { account: 20, address: 20, network: 100, minutes: 60 };

/**
 * How often one may ask for a message, and try a secret: per account, per address and per network. A centre's people
 * come from one network, so that its number is large; what cannot be guessed within the others cannot be within it.
 */
export const limits = { ask, prove } as const;
export type Attempted = keyof typeof limits;

/** Whose attempts are counted. What is not known is counted all the same, under a name of its own. */
export interface Attempter {
  readonly account: string;
  readonly address: string;
  readonly network: string;
}

/**
 * Counts an attempt, and says whether it is one too many for the account, the address or the network. It is counted in a
 * transaction of its own, whatever becomes of the attempt, and in one statement: of a hundred at once no more get through
 * than may. The same work for everybody.
 */
export async function tooManyAttempts(
  database: Database,
  config: Pick<Config, 'secret'>,
  what: Attempted,
  who: Attempter,
): Promise<boolean> {
  const { minutes, ...most } = limits[what];
  const counted = (Object.keys(most) as (keyof Attempter)[]).map((by) => ({
    key: sign(config.secret, 'attempts', `${what}:${by}:${who[by]}`),
    most: most[by],
  }));
  const counts = await database.run(systemActor(null), (tx) =>
    count(
      tx,
      counted.map(({ key }) => key),
      minutes,
    ),
  );
  return counted.some(({ key, most: limit }) => (counts.get(key) ?? 0) > limit);
}

/** One more for each key. @returns how often it is now, in the span that runs */
export async function count(tx: Tx, keys: readonly string[], minutes: number): Promise<Map<string, number>> {
  const now = systemClock.now();
  const rows = await tx.query<{ key: string; count: number }>(
    `INSERT INTO access_attempt_count AS c (key, ends_at, count)
     SELECT DISTINCT key, $3::timestamptz, 1 FROM unnest($1::text[]) AS k(key) ORDER BY key
     ON CONFLICT (key) DO UPDATE SET
       count = CASE WHEN c.ends_at <= $2 THEN 1 ELSE c.count + 1 END,
       ends_at = CASE WHEN c.ends_at <= $2 THEN excluded.ends_at ELSE c.ends_at END
     RETURNING c.key, c.count`,
    [keys, now, new Date(now.getTime() + minutes * 60_000)],
  );
  return new Map(rows.map((row) => [row.key, row.count]));
}
