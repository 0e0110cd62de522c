import type { Clock } from '@hjerterom/kernel';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import { type Actor, actorKey } from '../actor/index.js';
import { writeAudit } from '../audit/write-audit.js';
import { DemoClock } from '../clock/index.js';
import { writeEvents } from '../outbox/write-events.js';
import { CLOCK } from '../tokens.js';
import { type Deadline, TookTooLong } from './deadline.js';
import { oneAtATime } from './one-at-a-time.js';
import { Tx } from './tx.js';

/** The one way to SQL: everything that reads or writes goes through `run`. */
@Injectable()
export class Database implements OnApplicationShutdown {
  constructor(
    private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Runs the function in one transaction, as this actor. Who acts, and where, is set in the transaction: row-level
   * security stands behind the policies and reads nothing else. Events appended in it, and what the audit is told, are
   * written with it, or not at all.
   * @param deadline when somebody waits for it: what is not done by then is undone, and its connection is free again
   * @throws whatever `fn` throws, after a rollback
   */
  async run<T>(actor: Actor, fn: (tx: Tx) => Promise<T>, deadline?: Deadline): Promise<T> {
    const runner = oneAtATime(this.source.createQueryRunner(), deadline);
    await connect(runner, deadline);
    try {
      await runner.startTransaction();
      const tx = new Tx(runner, actor, await this.begin(runner, actor, deadline));
      const result = await fn(tx);
      await writeEvents(tx);
      await writeAudit(tx);
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Is the database answering? For the readiness probe. */
  async ping(): Promise<void> {
    await this.source.query('SELECT 1');
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }

  private async begin(runner: QueryRunner, actor: Actor, deadline?: Deadline): Promise<Date> {
    const demo = this.clock instanceof DemoClock;
    const [row] = await runner.query(
      `SELECT set_config('hjerterom.actor', $1, true), set_config('hjerterom.centre', $2, true),
              set_config('hjerterom.roles', $3, true), set_config('hjerterom.persons', $4, true),
              set_config('hjerterom.account', $5, true)
              ${deadline ? `, set_config('statement_timeout', $6, true)` : ''}
              ${demo ? ', (SELECT offset_ms FROM platform_clock) AS offset' : ''}`,
      [
        actorKey(actor),
        actor.centreId ?? '',
        actor.roles.join(','),
        (actor.ownPersonIds ?? [actor.personId ?? '']).join(','),
        actor.accountId ?? '',
        ...(deadline ? [String(deadline.left)] : []),
      ],
    );
    if (demo) (this.clock as DemoClock).setOffset(Number(row.offset));
    return this.clock.now();
  }
}

/** Takes a connection from the pool; one that comes too late is given back at once. */
async function connect(runner: QueryRunner, deadline?: Deadline): Promise<void> {
  try {
    await runner.connect();
  } catch (error) {
    throw deadline?.isOver ? new TookTooLong() : error;
  }
  if (!deadline?.isOver) return;
  await runner.release();
  throw new TookTooLong();
}
