import { newId } from '@hjerterom/kernel';
import { Inject, Injectable } from '@nestjs/common';
import { systemActor } from '../actor/index.js';
import { Config } from '../config/index.js';
import { Database, type Tx } from '../database/index.js';
import type { DeliveredEvent, JobContext } from '../jobs/index.js';
import { inRequest, Log } from '../logging/index.js';
import { ANY_TOPIC } from '../outbox/changes-channel.js';
import { faultPoint } from './faults.js';
import { JobRegistry } from './job-registry.js';
import type { JobData } from './queue.js';

type EventJobData = Extract<JobData, { kind: 'event' }>;
type DueJobData = Extract<JobData, { kind: 'due' }>;

/** After so many failures a person must look: the delivery is given up, kept, and logged as an error. */
const MOST_ATTEMPTS = 10;
const LONGEST_PAUSE_MS = 15 * 60_000;

/** Does one job. It never throws: what failed comes again by its row, later each time. */
@Injectable()
export class Processor {
  constructor(
    private readonly database: Database,
    private readonly registry: JobRegistry,
    @Inject(Config) private readonly config: Config,
    @Inject(Log) private readonly log: Log,
  ) {}

  async process(data: JobData): Promise<void> {
    const requestId = (data.kind === 'event' ? data.requestId : null) ?? newId();
    const job = data.kind === 'event' ? data.handlerId : data.jobId;
    await inRequest({ requestId, language: 'nb' }, async () => {
      try {
        await (data.kind === 'event' ? this.deliver(data) : this.perform(data));
        this.log.info('job done', { job });
      } catch (error) {
        this.log.error('job failed', error, { job });
        if (data.kind === 'event') await this.postpone(data, error);
      }
    });
  }

  /** The handler's effects and the mark in the inbox are one transaction: done once, however often the job comes. */
  private async deliver({ eventId, handlerId, centreId }: EventJobData): Promise<void> {
    const handler = this.registry.handler(handlerId);
    await this.database.run(systemActor(centreId), async (tx) => {
      const [event] = await tx.query<DeliveredEvent<object>>(
        `SELECT o.id, o.payload, o.centre_id AS "centreId", o.occurred_at AS "occurredAt", o.request_id AS "requestId"
         FROM platform_inbox i JOIN platform_outbox o ON o.id = i.event_id
         WHERE i.event_id = $1 AND i.handler_id = $2 AND i.done_at IS NULL
         FOR UPDATE OF i SKIP LOCKED`,
        [eventId, handlerId],
      );
      if (!event) return;
      faultPoint(this.config, handlerId, 'after-claim');
      await handler.handle(tx, event);
      tx.touch(ANY_TOPIC);
      await tx.query(
        `UPDATE platform_inbox SET done_at = $3, attempts = attempts + 1 WHERE event_id = $1 AND handler_id = $2`,
        [eventId, handlerId, tx.now],
      );
      faultPoint(this.config, handlerId, 'before-commit');
    });
    faultPoint(this.config, handlerId, 'after-commit');
  }

  private async perform({ jobId, rowId, centreId }: DueJobData): Promise<void> {
    faultPoint(this.config, jobId, 'after-claim');
    const job: JobContext = {
      run: <T>(fn: (tx: Tx) => Promise<T>) =>
        this.database.run(systemActor(centreId), async (tx) => {
          const result = await fn(tx);
          tx.touch(ANY_TOPIC);
          faultPoint(this.config, jobId, 'before-commit');
          return result;
        }),
    };
    await this.registry.work(jobId).perform({ id: rowId, centreId }, job);
    faultPoint(this.config, jobId, 'after-commit');
  }

  private async postpone({ eventId, handlerId, centreId }: EventJobData, error: unknown): Promise<void> {
    await this.database.run(systemActor(centreId), async (tx) => {
      const [row] = await tx.query<{ attempts: number }>(
        `UPDATE platform_inbox SET attempts = attempts + 1, last_error = $3,
           lease_until = clock_timestamp() + make_interval(secs => least($4, power(2, attempts)))
         WHERE event_id = $1 AND handler_id = $2 AND done_at IS NULL RETURNING attempts`,
        [eventId, handlerId, error instanceof Error ? error.name : 'unknown', LONGEST_PAUSE_MS / 1000],
      );
      if (row && row.attempts >= MOST_ATTEMPTS) {
        await tx.query(`UPDATE platform_inbox SET given_up_at = $3 WHERE event_id = $1 AND handler_id = $2`, [
          eventId,
          handlerId,
          tx.now,
        ]);
        this.log.error('job given up', undefined, { job: handlerId, eventId });
      }
    });
  }
}
