import { FixedClock } from '@hjerterom/kernel';
import { type Actor, Config, Database, Log, PlatformModule, type Tx } from '@hjerterom/platform';
import { InlineWorker, PlatformInlineWorkerModule } from '@hjerterom/platform/worker';
import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { workerModules } from '../../../worker/src/worker-modules.js';
import { inOneTransaction, type OneTransaction } from './one-transaction.js';

/** Who follows a life as it is lived. */
export interface Watch {
  onShare?(share: number): void;
  readonly signal?: AbortSignal;
}

type Happening = { readonly at: Date; readonly order: number; readonly happen: () => Promise<void> };

/** A job that fails comes again later by its row; a life that is to be whole cannot wait for that. */
class FirstFailure extends Log {
  first: unknown;

  override error(message: string, thrown?: unknown): void {
    this.first ??= thrown ?? new Error(message);
  }
}

@Module({})
class LifeModule {
  static at(config: Config, clock: FixedClock, log: Log): DynamicModule {
    const platform = PlatformModule.for(config, log, clock);
    return { module: LifeModule, imports: [platform, PlatformInlineWorkerModule, ...workerModules] };
  }
}

/**
 * Weeks of a centre's life, lived by the program itself in seconds: what is planned happens in order of time at a clock
 * that stands still in between, through the same verbs, events and jobs as any other day. It is kept when it is whole: a
 * life that is cut off leaves the database as it was.
 */
export class Life {
  private readonly planned: Happening[] = [];
  private order = 0;

  private constructor(
    readonly app: INestApplicationContext,
    private readonly clock: FixedClock,
    private readonly database: Database,
    private readonly worker: InlineWorker,
    private readonly whole: OneTransaction,
    private readonly log: FirstFailure,
  ) {}

  static async beginning(config: Config, at: Date): Promise<Life> {
    const clock = new FixedClock(at);
    const log = new FirstFailure('silent');
    const app = await NestFactory.createApplicationContext(LifeModule.at(config, clock, log), {
      logger: false,
      abortOnError: false,
    });
    const whole = await inOneTransaction(app.get(DataSource));
    return new Life(app, clock, app.get(Database), app.get(InlineWorker), whole, log);
  }

  /** Plans that an actor does something at a time; times that have passed happen next. */
  plan(at: Date, actor: Actor, verb: (tx: Tx) => Promise<unknown>): void {
    this.order += 1;
    this.planned.push({ at, order: this.order, happen: () => this.database.run(actor, verb).then(() => undefined) });
  }

  /** Lets the worker look for what is due at a time, with nobody doing anything. */
  planLook(at: Date): void {
    this.order += 1;
    this.planned.push({ at, order: this.order, happen: async () => undefined });
  }

  /**
   * Lives all that is planned, and what is planned meanwhile, up to this instant; then it is kept.
   * @throws whatever a verb or a job threw: nothing is kept then
   * @param watch told how much of the time has passed, from 0 to 1; and what gives up
   */
  async until(end: Date, { onShare, signal }: Watch = {}): Promise<void> {
    const began = this.clock.now().getTime();
    for (;;) {
      signal?.throwIfAborted();
      onShare?.((this.clock.now().getTime() - began) / (end.getTime() - began));
      const next = this.planned.sort((a, b) => a.at.getTime() - b.at.getTime() || a.order - b.order).shift();
      if (!next || next.at > end) break;
      if (next.at > this.clock.now()) await this.moveTo(next.at);
      await next.happen();
    }
    await this.moveTo(end);
    await this.settle();
    await this.whole.commit();
  }

  /** What was done at one time is told and comes to rest before the next: the worker is as quick as its clock is slow. */
  private async moveTo(at: Date): Promise<void> {
    await this.settle();
    this.clock.set(at);
  }

  private async settle(): Promise<void> {
    await this.worker.settle();
    if (this.log.first) throw this.log.first;
  }

  async close(): Promise<void> {
    await this.whole.end();
    await this.app.close();
  }
}
