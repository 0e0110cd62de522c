import { Inject, Injectable } from '@nestjs/common';
import { systemActor } from '../actor/index.js';
import { Config } from '../config/index.js';
import { Database } from '../database/index.js';
import { JobRegistry } from './job-registry.js';
import { type JobData, JobQueue } from './queue.js';

const BATCH = 100;

/** Picks up what is due and queues it. Rows are leased, so any number of workers may sweep at once. */
@Injectable()
export class Sweeper {
  constructor(
    private readonly database: Database,
    private readonly registry: JobRegistry,
    private readonly queue: JobQueue,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** One look at every kind of due work, but for these jobs. @returns whether there may be more */
  async pass(except: readonly string[] = []): Promise<boolean> {
    let more = false;
    for (const [jobId, work] of this.registry.dueWork) {
      if (except.includes(jobId)) continue;
      const rows = await this.database.run(systemActor(null), (tx) => work.claim(tx, BATCH, this.config.leaseMs));
      await this.queue.add(rows.map(({ id, centreId }): JobData => ({ kind: 'due', jobId, rowId: id, centreId })));
      more ||= rows.length >= BATCH;
    }
    return more;
  }
}
