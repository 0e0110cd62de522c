import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../config/index.js';
import { Log } from '../logging/index.js';
import { WAKE_CHANNEL } from '../outbox/write-events.js';
import { Housekeeping } from './housekeeping.js';
import { Processor } from './processor.js';
import { JobQueue } from './queue.js';
import { Relay } from './relay.js';
import { Sweeper } from './sweeper.js';

/**
 * The worker's heartbeat: relay and sweep every SWEEP_MS, and at once when a transaction that told something commits.
 * The notification only saves waiting; without it nothing is lost.
 */
@Injectable()
export class Pulse implements OnApplicationBootstrap, OnApplicationShutdown {
  private listener?: pg.Client;
  private timer?: NodeJS.Timeout;
  private beating: Promise<void> = Promise.resolve();
  private again = false;
  private stopped = false;
  private busy = false;

  constructor(
    private readonly relay: Relay,
    private readonly sweeper: Sweeper,
    private readonly queue: JobQueue,
    private readonly processor: Processor,
    private readonly housekeeping: Housekeeping,
    @Inject(Config) private readonly config: Config,
    @Inject(Log) private readonly log: Log,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.queue.start((data) => this.processor.process(data));
    await this.listen();
    this.beat();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.beating;
    await this.queue.stop();
    await this.listener?.end().catch(() => undefined);
  }

  private beat(): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.beating = this.passes().finally(() => {
      const pause = this.again ? 0 : this.config.sweepMs;
      this.again = false;
      this.busy = false;
      if (!this.stopped) this.timer = setTimeout(() => this.beat(), pause);
    });
  }

  private async passes(): Promise<void> {
    this.busy = true;
    try {
      await this.housekeeping.pass();
      while (!this.stopped && ((await this.relay.pass()) || (await this.sweeper.pass())));
    } catch (error) {
      this.log.error('A sweep failed; the next one follows.', error);
    }
  }

  private wake(): void {
    if (this.busy) this.again = true;
    else this.beat();
  }

  /** A lost connection is made again at the next beat that finds it gone. */
  private async listen(): Promise<void> {
    if (this.stopped) return;
    const listener = new pg.Client({ connectionString: this.config.databaseUrl, keepAlive: true });
    this.listener = listener;
    listener.on('notification', () => this.wake());
    listener.on('error', () => this.relisten(listener));
    listener.on('end', () => this.relisten(listener));
    try {
      await listener.connect();
      await listener.query(`LISTEN ${WAKE_CHANNEL}`);
    } catch (error) {
      this.log.error('The worker cannot listen; it goes on by its timer.', error);
      this.relisten(listener);
    }
  }

  private relisten(lost: pg.Client): void {
    if (this.stopped || this.listener !== lost) return;
    this.listener = undefined;
    setTimeout(() => void this.listen(), this.config.sweepMs).unref();
  }
}
