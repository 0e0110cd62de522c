import { onServer, type TestDatabase } from '@hjerterom/platform/testing';
import { QUEUE_SCHEMA } from '@hjerterom/platform/worker';
import { Redis } from 'ioredis';
import pg from 'pg';

/** How often there is a look at the queue, in milliseconds: often enough to meet jobs on their way. */
const EVERY_MS = 20;
/** Gives way to the worker long before PostgreSQL would have to choose one of the two. */
const PATIENCE = '50ms';
const LOCK_NOT_AVAILABLE = '55P03';

export interface Emptying {
  /** How many jobs were in the queue when it was emptied. */
  readonly lost: number;
  stop(): Promise<void>;
}

/**
 * Empties the queue of one program over and over, as a Redis without a disk or an operator would.
 * @param where the address of the program's own Redis database, or the database that the queue is kept in
 */
export async function emptyAgainAndAgain(where: string | TestDatabase): Promise<Emptying> {
  const { empty, close } = typeof where === 'string' ? inRedis(where) : await inPostgres(where);
  let lost = 0;
  let stopped = false;
  const loop = (async () => {
    while (!stopped) {
      lost += await empty();
      await new Promise((next) => setTimeout(next, EVERY_MS));
    }
  })();
  // Told by stop(), not before.
  loop.catch(() => undefined);
  return {
    get lost() {
      return lost;
    },
    async stop() {
      stopped = true;
      await loop.finally(close);
    },
  };
}

interface Queue {
  /** @returns how many jobs were in it */
  empty(): Promise<number>;
  close(): Promise<unknown>;
}

/** FLUSHDB and not FLUSHALL: other tests have their databases on the same server. */
function inRedis(url: string): Queue {
  const redis = new Redis(url);
  return {
    async empty() {
      const [found] = (await redis.multi().keys('bull:hjerterom:*').flushdb().exec()) ?? [];
      const keys = (found?.[1] ?? []) as string[];
      return keys.filter((key) => /:\d+$/.test(key)).length;
    },
    close: () => redis.quit(),
  };
}

/** All of BullMQ's tables but the one that says which of its migrations have run. */
async function inPostgres({ ownerUrl }: TestDatabase): Promise<Queue> {
  const names = await onServer(
    ownerUrl,
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = $1 AND tablename <> 'migration'`,
    [QUEUE_SCHEMA],
  );
  const tables = names.map(({ name }) => name).join(', ');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(`SET lock_timeout = '${PATIENCE}'`);
  return {
    async empty() {
      try {
        const { rowCount } = await client.query(`SELECT FROM ${QUEUE_SCHEMA}.job`);
        if (rowCount === 0) return 0;
        await client.query(`BEGIN; LOCK TABLE ${tables} IN ACCESS EXCLUSIVE MODE`);
        const { rows } = await client.query(`SELECT count(*)::int AS jobs FROM ${QUEUE_SCHEMA}.job`);
        await client.query(`TRUNCATE ${tables}; COMMIT`);
        return rows[0].jobs;
      } catch (error) {
        await client.query('ROLLBACK');
        if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
        return 0;
      }
    },
    close: () => client.end(),
  };
}
