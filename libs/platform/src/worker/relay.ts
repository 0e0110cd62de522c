import { Inject, Injectable } from '@nestjs/common';
import { systemActor } from '../actor/index.js';
import { Config } from '../config/index.js';
import { Database, type Tx } from '../database/index.js';
import { JobRegistry } from './job-registry.js';
import { type JobData, JobQueue } from './queue.js';

const BATCH = 200;

interface Delivery {
  eventId: string;
  handlerId: string;
  centreId: string;
  requestId: string | null;
}

/**
 * The only thing that turns events into jobs. A delivery is a row of the inbox, written before its job is queued; a
 * delivery whose lease runs out (the queue was emptied, a worker died) is queued again.
 */
@Injectable()
export class Relay {
  constructor(
    private readonly database: Database,
    private readonly registry: JobRegistry,
    private readonly queue: JobQueue,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** Queues what has happened and what was lost. @returns whether there may be more */
  async pass(): Promise<boolean> {
    const { fresh, lost } = await this.database.run(systemActor(null), async (tx) => ({
      fresh: await this.dispatch(tx),
      lost: await this.claimLost(tx),
    }));
    await this.queue.add([...fresh, ...lost].map((delivery): JobData => ({ kind: 'event', ...delivery })));
    return fresh.length >= BATCH || lost.length >= BATCH;
  }

  private async dispatch(tx: Tx): Promise<Delivery[]> {
    const events = await tx.query<{ id: string; name: string; centreId: string; requestId: string | null }>(
      `UPDATE platform_outbox SET dispatched_at = clock_timestamp()
       WHERE id IN (SELECT id FROM platform_outbox WHERE dispatched_at IS NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING id, name, centre_id AS "centreId", request_id AS "requestId"`,
      [BATCH],
    );
    const deliveries = events
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({ id: eventId, name, centreId, requestId }) =>
        this.registry.handlersOf(name).map((handlerId) => ({ eventId, handlerId, centreId, requestId })),
      );
    if (deliveries.length > 0) {
      await tx.query(
        `INSERT INTO platform_inbox (event_id, handler_id, lease_until)
         SELECT event_id, handler_id, clock_timestamp() + make_interval(secs => $2)
         FROM jsonb_to_recordset($1::jsonb) AS d(event_id uuid, handler_id text)`,
        [
          JSON.stringify(deliveries.map((d) => ({ event_id: d.eventId, handler_id: d.handlerId }))),
          this.config.leaseMs / 1000,
        ],
      );
    }
    return deliveries;
  }

  private claimLost(tx: Tx): Promise<Delivery[]> {
    return tx.query<Delivery>(
      `UPDATE platform_inbox i SET lease_until = clock_timestamp() + make_interval(secs => $2)
       FROM platform_outbox o
       WHERE o.id = i.event_id AND (i.event_id, i.handler_id) IN (
         SELECT event_id, handler_id FROM platform_inbox
         WHERE done_at IS NULL AND given_up_at IS NULL AND lease_until < clock_timestamp()
         ORDER BY lease_until LIMIT $1 FOR UPDATE SKIP LOCKED)
       RETURNING i.event_id AS "eventId", i.handler_id AS "handlerId", o.centre_id AS "centreId", o.request_id AS "requestId"`,
      [BATCH, this.config.leaseMs / 1000],
    );
  }
}
