import { Inject, Injectable, Module } from '@nestjs/common';
import { systemActor } from '../actor/index.js';
import { Database } from '../database/index.js';
import { JobRegistry } from './job-registry.js';
import { Processor } from './processor.js';
import { type JobData, JobQueue } from './queue.js';
import { Relay } from './relay.js';
import { Sweeper } from './sweeper.js';

/** Keeps jobs in memory until they are asked for: nothing happens later, so a whole life can be played in seconds. */
@Injectable()
class InlineQueue {
  readonly waiting: JobData[] = [];

  async add(jobs: readonly JobData[]): Promise<void> {
    this.waiting.push(...jobs);
  }
}

/** The worker's work done on demand instead of by a queue: for sample data, which lives through weeks at a fixed clock. */
@Injectable()
export class InlineWorker {
  constructor(
    @Inject(JobQueue) private readonly queue: InlineQueue,
    private readonly relay: Relay,
    private readonly sweeper: Sweeper,
    private readonly processor: Processor,
    private readonly database: Database,
  ) {}

  /** Takes over what other workers were delivering: there are none, the database was restored. */
  async takeOver(): Promise<void> {
    await this.database.run(systemActor(null), (tx) =>
      tx.query(`UPDATE platform_inbox SET lease_until = clock_timestamp() WHERE done_at IS NULL`),
    );
  }

  /** Does all that has been told and all that is due now, and what comes of it; but for the due work named here. */
  async settle(except: readonly string[] = []): Promise<void> {
    for (;;) {
      await this.relay.pass();
      await this.sweeper.pass(except);
      const jobs = this.queue.waiting.splice(0);
      if (jobs.length === 0) return;
      for (const job of jobs) await this.processor.process(job);
    }
  }
}

/** As PlatformWorkerModule, without a queue and without a pulse. */
@Module({
  providers: [JobRegistry, { provide: JobQueue, useClass: InlineQueue }, Relay, Sweeper, Processor, InlineWorker],
  exports: [InlineWorker],
})
export class PlatformInlineWorkerModule {}
