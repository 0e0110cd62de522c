import type { EventType } from '@hjerterom/kernel';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from '../actor/index.js';
import { AuditNotes, type Deed } from '../audit/audit-notes.js';
import { NotFound } from '../errors.js';
import type { PendingTouch } from '../outbox/changes-channel.js';
import type { PendingEvent } from '../outbox/pending-event.js';

/**
 * One transaction, as a verb sees it: who acts, what time it is, SQL, and the outbox. Made by `Database.run` only.
 */
export class Tx {
  private readonly pending: PendingEvent[] = [];
  private readonly touched: PendingTouch[] = [];
  /** What the audit is told when it commits. */
  readonly audit = new AuditNotes();
  /** What is under way, as the audit calls it: the root fields of an operation, or the page behind a link. */
  operation = 'page';
  private readonly admitted = new Set<string>();

  constructor(
    private readonly runner: QueryRunner,
    readonly actor: Actor,
    /** The instant at which the transaction began, by the injected clock. Every decision in it uses this one. */
    readonly now: Date,
  ) {}

  /** TypeORM's manager in this transaction: for writing, and for reading one entity. */
  get em(): EntityManager {
    return this.runner.manager;
  }

  /** The actor's centre. @throws NotFound when the actor has none */
  get centreId(): string {
    if (this.actor.centreId === null) throw new NotFound('centre');
    return this.actor.centreId;
  }

  /** Plain rows for SQL with $1-style parameters: for lists, filters and locks. Name columns with AS "camelCase". */
  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.runner.query(sql, parameters as unknown[], true);
    return result.records as Row[];
  }

  /**
   * Lets this transaction past the second wall (row-level security) to rows that belong to somebody else, by their ids:
   * after the policy of the calling lib has said yes, and nowhere else.
   */
  async admit(...ids: readonly string[]): Promise<void> {
    for (const id of ids) this.admitted.add(id);
    await this.runner.query(`SELECT set_config('hjerterom.admitted', $1, true)`, [[...this.admitted].join(',')]);
  }

  /** Tells that something happened. It is written to the outbox when the transaction commits, with its effects. */
  append<Payload extends object>(type: EventType<Payload>, payload: Payload, centreId = this.centreId): void {
    this.pending.push({ name: type.name, payload, centreId });
  }

  /**
   * Tells open screens that something in a centre changed, for changes that no event tells of. It names only the lib;
   * nothing is said of a change that belongs to no centre.
   * @param where the centre, and whose own screens hear of it: of the actor, unless a page acts for somebody else
   */
  touch(topic: string, { centreId, personId }: Pick<Actor, 'centreId' | 'personId'> = this.actor): void {
    if (centreId !== null) this.touched.push({ centreId, topic, personId });
  }

  /** Tells the audit what was done, with ids and no texts. Verbs of mutations need not: `OperationContext.act` does. */
  did(operation: string, { subjects = [], outcome = null, by }: Partial<Omit<Deed, 'operation'>> = {}): void {
    this.audit.did({ operation, subjects, outcome, by });
  }

  /**
   * Tells the audit that something sensitive was read: its kind, such as `address`, and whose it is. All that one
   * transaction reads becomes one row when it commits. Fields of GraphQL say it by `@LookLogged`.
   */
  looked(what: string, ids: Iterable<string>): void {
    this.audit.looked(what, ids);
  }

  /** What was touched so far, taken away. */
  takeTouched(): PendingTouch[] {
    return this.touched.splice(0);
  }

  /** The events appended so far, taken away: `Database.run` writes them in one statement before it commits. */
  takeEvents(): PendingEvent[] {
    return this.pending.splice(0);
  }
}
