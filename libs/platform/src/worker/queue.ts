import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, createRedisBackend, type Queue, type Worker, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { Config } from '../config/index.js';
import { Log } from '../logging/index.js';

/** What a job carries: ids, and nothing else. */
export type JobData =
  | { kind: 'event'; eventId: string; handlerId: string; centreId: string; requestId: string | null }
  | { kind: 'due'; jobId: string; rowId: string; centreId: string };

/** The schema that BullMQ's PostgreSQL backend lives in. */
export const QUEUE_SCHEMA = 'bullmq';

const QUEUE_NAME = 'hjerterom';
/** Retries are rows of ours with a lease, so a job is tried once and leaves nothing behind. */
const jobOptions = { attempts: 1, removeOnComplete: true, removeOnFail: true } as const;

/**
 * The one queue, on Redis where REDIS_URL says so, otherwise on PostgreSQL. It is a way to share work among workers and
 * never the truth: emptying it loses nothing.
 */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  private readonly redis: Redis[] = [];
  private queue?: Pick<Queue, 'addBulk' | 'close'>;
  private worker?: Pick<Worker, 'close'>;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Log) private readonly log: Log,
  ) {}

  /** Adds jobs; they may be done at once, by any worker. */
  async add(jobs: readonly JobData[]): Promise<void> {
    if (jobs.length === 0) return;
    this.queue ??= this.makeQueue();
    await this.queue.addBulk(
      jobs.map((data) => ({
        name: data.kind === 'event' ? data.handlerId : data.jobId,
        data,
        opts: jobOptions,
      })),
    );
  }

  /** Starts doing jobs. The processor must not lose a job by throwing: what is not done comes again by its row. */
  start(processor: (data: JobData) => Promise<void>): void {
    const concurrency = this.config.workerConcurrency;
    const work = (job: { data: JobData }) => processor(job.data);
    const options = { concurrency, maxStalledCount: 0 };
    const worker = this.config.redisUrl
      ? new (withBackend(createRedisBackend).Worker)(QUEUE_NAME, work, {
          ...options,
          connection: this.redisConnection(),
        })
      : new (withBackend(createPostgresBackend).Worker)(QUEUE_NAME, work, {
          ...options,
          connection: this.postgres(concurrency),
        });
    worker.on('error', (error: Error) => this.log.error('The queue reports an error.', error));
    this.worker = worker;
  }

  /** Stops taking jobs and waits for those under way. */
  async stop(): Promise<void> {
    await this.worker?.close();
    await this.queue?.close();
    for (const connection of this.redis.splice(0)) connection.disconnect();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  private makeQueue() {
    const queue = this.config.redisUrl
      ? new (withBackend(createRedisBackend).Queue)(QUEUE_NAME, { connection: this.redisConnection() })
      : new (withBackend(createPostgresBackend).Queue)(QUEUE_NAME, { connection: this.postgres(2) });
    queue.on('error', (error: Error) => this.log.error('The queue reports an error.', error));
    return queue;
  }

  private redisConnection(): Redis {
    const redis = new Redis(this.config.redisUrl as string, { maxRetriesPerRequest: null });
    redis.on('error', (error) => this.log.error('Redis reports an error.', error));
    this.redis.push(redis);
    return redis;
  }

  private postgres(max: number) {
    return { connectionString: this.config.databaseUrl, schema: QUEUE_SCHEMA, max };
  }
}
