import { FixedClock } from '@hjerterom/kernel';
import { type Actor, Config, Database, Log, PlatformModule, type Tx } from '@hjerterom/platform';
import { InlineWorker, PlatformInlineWorkerModule } from '@hjerterom/platform/worker';
import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { workerModules } from '../../../worker/src/worker-modules.js';

type Happening = { readonly at: Date; readonly order: number; readonly happen: () => Promise<void> };

@Module({})
class LifeModule {
  static at(config: Config, clock: FixedClock): DynamicModule {
    const platform = PlatformModule.for(config, new Log(config.logLevel === 'debug' ? 'debug' : 'error'), clock);
    return { module: LifeModule, imports: [platform, PlatformInlineWorkerModule, ...workerModules] };
  }
}

/**
 * Weeks of a centre's life, lived by the program itself in seconds: what is planned happens in order of time at a clock
 * that stands still in between, through the same verbs, events and jobs as any other day.
 */
export class Life {
  private readonly planned: Happening[] = [];
  private order = 0;

  private constructor(
    readonly app: INestApplicationContext,
    private readonly clock: FixedClock,
    private readonly database: Database,
    private readonly worker: InlineWorker,
  ) {}

  static async beginning(config: Config, at: Date): Promise<Life> {
    const clock = new FixedClock(at);
    const app = await NestFactory.createApplicationContext(LifeModule.at(config, clock), {
      logger: false,
      abortOnError: false,
    });
    return new Life(app, clock, app.get(Database), app.get(InlineWorker));
  }

  /** Plans that an actor does something at a time; times that have passed happen next. */
  plan(at: Date, actor: Actor, verb: (tx: Tx) => Promise<unknown>): void {
    this.order += 1;
    const happen = async () => {
      await this.database.run(actor, verb);
      await this.worker.settle();
    };
    this.planned.push({ at, order: this.order, happen });
  }

  /** Lets the worker look for what is due at a time, with nobody doing anything. */
  planLook(at: Date): void {
    this.order += 1;
    this.planned.push({ at, order: this.order, happen: () => this.worker.settle() });
  }

  /** Lives all that is planned, and what is planned meanwhile, up to this instant. */
  async until(end: Date): Promise<void> {
    for (;;) {
      const next = this.planned.sort((a, b) => a.at.getTime() - b.at.getTime() || a.order - b.order).shift();
      if (!next || next.at > end) break;
      if (next.at > this.clock.now()) this.clock.set(next.at);
      await next.happen();
    }
    this.clock.set(end);
    await this.worker.settle();
  }

  close(): Promise<void> {
    return this.app.close();
  }
}
