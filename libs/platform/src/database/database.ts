import type { Clock } from '@hjerterom/kernel';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { type Actor, actorKey } from '../actor/index.js';
import { writeAudit } from '../audit/write-audit.js';
import { DemoClock } from '../clock/index.js';
import { writeEvents } from '../outbox/write-events.js';
import { CLOCK } from '../tokens.js';
import { type Deadline, TookTooLong } from './deadline.js';
import { oneAtATime } from './one-at-a-time.js';
import { Tx } from './tx.js';

/** Who acts, for row-level security: what `settingsOf` gives, until the transaction ends. */
const whoActs = ['actor', 'centre', 'roles', 'persons', 'account']
  .map((name, n) => `set_config('hjerterom.${name}', $${n + 1}, true)`)
  .join(', ');

function settingsOf(actor: Actor): string[] {
  return [
    actorKey(actor),
    actor.centreId ?? '',
    actor.roles.join(','),
    (actor.ownPersonIds ?? [actor.personId ?? '']).join(','),
    actor.accountId ?? '',
  ];
}

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

  /**
   * One statement as this actor in a transaction of its own, in one round trip: for what every request asks before it is
   * known what it wants. Without a demonstration's clock, and nothing that it does is told to anybody.
   * @param values stand for `$1`, `$2` … as texts
   * @throws whatever PostgreSQL says; nothing is open then
   */
  async glance<Row>(actor: Actor, statement: string, values: readonly string[]): Promise<Row[]> {
    const runner = this.source.createQueryRunner();
    try {
      const client: pg.ClientBase = await runner.connect();
      const filledIn = (text: string, filling: readonly string[]) =>
        text.replace(/\$(\d+)/g, (_all, n: string) => client.escapeLiteral(filling[Number(n) - 1] ?? ''));
      // What is sent as one is one transaction, which ends with it.
      const both = `${filledIn(`SELECT ${whoActs}`, settingsOf(actor))};${filledIn(statement, values)}`;
      const [, answer] = (await client.query(both)) as unknown as readonly pg.QueryResult<Row & pg.QueryResultRow>[];
      return answer?.rows ?? [];
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
      `SELECT ${whoActs}
              ${deadline ? `, set_config('statement_timeout', $6, true)` : ''}
              ${demo ? ', (SELECT offset_ms FROM platform_clock) AS offset' : ''}`,
      [...settingsOf(actor), ...(deadline ? [String(deadline.left)] : [])],
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
