import { onServer, type TestDatabase } from '@hjerterom/platform/testing';
import { Redis } from 'ioredis';

/** Where one of these texts still stands in the database: every table of every schema of ours, each row as a whole. */
export async function foundInTables({ ownerUrl }: TestDatabase, texts: readonly string[]): Promise<string[]> {
  const tables = await onServer(
    ownerUrl,
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await onServer(
      ownerUrl,
      `SELECT count(*)::int AS rows, min(t::text) AS first FROM ${name} AS t
       WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) AS word WHERE strpos(t::text, word) > 0)`,
      [texts],
    );
    if (row?.rows > 0) found.push(`${name}: ${row?.first}`);
  }
  return found;
}

/** Where one of these texts still stands in Redis: the names of the keys, and all that is in them. */
export async function foundInRedis(url: string, texts: readonly string[]): Promise<string[]> {
  const redis = new Redis(url);
  try {
    const found: string[] = [];
    for (const key of await redis.keys('*')) {
      const held = JSON.stringify([key, await contents(redis, key)]);
      if (texts.some((text) => held.includes(text))) found.push(key);
    }
    return found;
  } finally {
    redis.disconnect();
  }
}

async function contents(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'string':
      return redis.get(key);
    case 'hash':
      return redis.hgetall(key);
    case 'list':
      return redis.lrange(key, 0, -1);
    case 'set':
      return redis.smembers(key);
    case 'zset':
      return redis.zrange(key, '0', '-1');
    case 'stream':
      return redis.xrange(key, '-', '+');
    default:
      return null;
  }
}
