import { Redis } from 'ioredis';

/** The queue's two homes. The Redis ones are left out where `npm test` found no redis-server (and it says so). */
export const queueBackends = ['postgres', ...(process.env.TEST_REDIS_URL ? ['redis'] : [])] as ('postgres' | 'redis')[];

/** Environment variables for a world on this backend; on Redis each world has a numbered database of its own. */
export async function onBackend(backend: 'postgres' | 'redis'): Promise<Record<string, string>> {
  if (backend === 'postgres') return {};
  const server = process.env.TEST_REDIS_URL as string;
  const redis = new Redis(server);
  try {
    return { REDIS_URL: `${server}/${await redis.incr('next-database')}` };
  } finally {
    redis.disconnect();
  }
}
