import { Inject, Injectable } from '@nestjs/common';
import { systemActor } from '../actor/index.js';
import { Config } from '../config/index.js';
import { Database } from '../database/index.js';
import type { DueRow } from '../jobs/index.js';
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

  /** One look at every kind of due work, but for these jobs, in one transaction. @returns whether there may be more */
  async pass(except: readonly string[] = []): Promise<boolean> {
    const kinds = [...this.registry.dueWork].filter(([jobId]) => !except.includes(jobId));
    const claimed = await this.database.run(systemActor(null), async (tx) => {
      const rows: DueRow[][] = [];
      for (const [, work] of kinds) rows.push(await work.claim(tx, BATCH, this.config.leaseMs));
      return rows;
    });
    const jobs = kinds.flatMap(([jobId], index) =>
      (claimed[index] ?? []).map(({ id, centreId }): JobData => ({ kind: 'due', jobId, rowId: id, centreId })),
    );
    await this.queue.add(jobs);
    return claimed.some((rows) => rows.length >= BATCH);
  }
}
