import { Inject, Injectable } from '@nestjs/common';
import { systemActor } from '../actor/index.js';
import { Config } from '../config/index.js';
import { Database, type Tx } from '../database/index.js';
import { anyDue, claimDue, type DueRow, type DueWork } from '../jobs/index.js';
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
    const claimed = await this.database.run(systemActor(null), (tx) => this.claim(tx, kinds));
    const jobs = claimed.flatMap(({ jobId, rows }) =>
      rows.map(({ id, centreId }): JobData => ({ kind: 'due', jobId, rowId: id, centreId })),
    );
    await this.queue.add(jobs);
    return claimed.some(({ rows }) => rows.length >= BATCH);
  }

  private async claim(tx: Tx, kinds: readonly [string, DueWork][]): Promise<{ jobId: string; rows: DueRow[] }[]> {
    for (const [, work] of kinds) await work.prepare?.(tx);
    const isDue = await anyDue(
      tx,
      kinds.map(([, { due }]) => due),
    );
    const claimed = [];
    for (const [jobId, { due }] of kinds.filter((_, index) => isDue[index]))
      claimed.push({ jobId, rows: await claimDue(tx, due, BATCH, this.config.leaseMs) });
    return claimed;
  }
}
