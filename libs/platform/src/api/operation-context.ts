import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Actor } from '../actor/index.js';
import { AuditNotes, idsIn } from '../audit/index.js';
import { type Database, Deadline, type Tx } from '../database/index.js';
import { CodedError } from '../errors.js';
import { once } from '../idempotency/index.js';
import { ANY_TOPIC } from '../outbox/changes-channel.js';
import { inputProblems } from '../validation/index.js';
import { InvalidInput } from './invalid-input.js';
import type { Loader } from './loader.js';
import { ReadSession } from './read-session.js';
import { writeRefusal } from './refusal.js';
import { actorIn, type Session } from './session.js';
import type { Turns } from './turns.js';

/** What every mutation takes: where, once, and what. */
export interface MutationArguments<Input extends object> {
  readonly centreId: string;
  readonly idempotencyKey: string;
  readonly input: Input;
}

/** What a verb answers: a kind (the name of a member of the mutation's union) and ids. Kept for the idempotency key. */
export interface Outcome {
  readonly kind: string;
}

/** What operations are done with: the database, in turns, and for so long. */
export interface OperationMeans {
  readonly database: Database;
  readonly turns: Turns;
  readonly milliseconds: number;
}

/**
 * One GraphQL operation: who asks, and the way to read and to act. Field resolvers get it as their context. It reads one
 * centre and what is public, a connection each: no more than the smallest pool has, so that it never waits for itself;
 * and in turns with the others, so that they never wait for each other. When its time is over it is
 * told so at its next statement, and holds no connection any more.
 */
export class OperationContext {
  private readonly reads = new Map<string | null, ReadSession>();
  private readonly deadline: Deadline;
  private turn?: Promise<() => void>;
  private readonly looks = new AuditNotes();
  private readonly fields = new Set<string>();
  /** The centre that is read in this operation, once something is. */
  private centreId: string | null = null;

  constructor(
    private readonly means: OperationMeans,
    readonly session: Session,
    readonly request: IncomingMessage,
    readonly response: ServerResponse | undefined,
  ) {
    this.deadline = new Deadline(means.milliseconds);
  }

  /** Who asks, in this centre; in no centre (null), nobody in particular. */
  actor(centreId: string | null): Actor {
    return actorIn(this.session, centreId);
  }

  /** Reads in the operation's one transaction for this centre, or (null) for what is public across centres. */
  async read<T>(centreId: string | null, fn: (tx: Tx) => Promise<T>): Promise<T> {
    const tx = await this.readsOf(centreId).tx();
    tx.operation = [...this.fields].join(', ');
    return fn(tx);
  }

  /** One row by its key through a loader. */
  load<Key, Value>(loader: Loader<Key, Value>, centreId: string | null, key: Key): Promise<Value | null> {
    return this.readsOf(centreId).load(loader, key);
  }

  /**
   * Checks the input and runs the verb in a transaction of its own, once for the idempotency key. Input that does not
   * hold is an answer (`InvalidInput`), not an error. What was being read is ended first: an operation that kept one
   * connection and waited for another would, with enough of its like, wait for ever.
   */
  async act<Input extends object, Out extends Outcome>(
    { centreId, idempotencyKey, input }: MutationArguments<Input>,
    verb: (tx: Tx, input: Input) => Promise<Out>,
  ): Promise<Out | InvalidInput> {
    const fields = await inputProblems(input, this.session.language);
    if (fields.length > 0) return new InvalidInput(fields);
    await this.endReads();
    try {
      const inOne = (tx: Tx) =>
        once(tx, { mutation: verb.name, key: idempotencyKey, input }, async () => {
          // Not every verb has an event to tell, but open screens show what each of them does.
          tx.touch(ANY_TOPIC);
          const outcome = await verb(tx, input);
          tx.did(verb.name, { subjects: idsIn(input, outcome), outcome: outcome.kind });
          return outcome;
        });
      return await this.means.database.run(this.actor(centreId), inOne, this.deadline);
    } catch (error) {
      await this.refused(centreId, verb.name, error, idsIn(input));
      throw error;
    }
  }

  /** A root field is about to be answered: the audit's name for this operation. */
  asked(field: string): void {
    this.fields.add(field);
  }

  /** Something sensitive of these is given to whoever asks: `@LookLogged` says it. One's own is no look. */
  looked(what: string, ids: readonly string[]): void {
    const own = this.session.memberships.map(({ personId }) => personId);
    this.looks.looked(
      what,
      ids.filter((id) => !own.includes(id)),
    );
  }

  /** Tells the audit that somebody who is known tried what they may not, or what is not there; nothing else. */
  refused(centreId: string, operation: string, error: unknown, subjects: readonly string[] = []): Promise<void> {
    return writeRefusal(this.means.database, this.session, { centreId, operation, error, subjects });
  }

  /**
   * Ends what was opened for reading, and forgets what was read. Called before the answer is sent: what it gives of
   * sensitive things is in the audit by then, or it is not given.
   */
  async close(): Promise<void> {
    const looks = this.looks.takeLooks();
    const tell = async (tx: Tx) => {
      tx.operation = [...this.fields].join(', ');
      for (const kind of looks.kinds) tx.looked(kind, looks.subjects);
    };
    const read = looks.kinds.length > 0 ? this.reads.get(this.centreId) : undefined;
    if (read) await tell(await read.tx());
    const ended = await this.endReads();
    if (looks.kinds.length === 0 || (read && ended)) return;
    // A transaction in which a statement failed can tell nothing more; what was given before is told all the same.
    await this.means.database.run(this.actor(this.centreId), tell);
  }

  /** @returns whether all that was read in was ended as it should be */
  private async endReads(): Promise<boolean> {
    const reads = [...this.reads.values()];
    this.reads.clear();
    const turn = this.turn;
    this.turn = undefined;
    try {
      return (await Promise.all(reads.map((read) => read.close()))).every((committed) => committed);
    } finally {
      (await turn?.catch(() => undefined))?.();
    }
  }

  private readsOf(centreId: string | null): ReadSession {
    const known = this.reads.get(centreId);
    if (known) return known;
    if (centreId !== null && [...this.reads.keys()].some((other) => other !== null)) {
      throw new CodedError('BAD_USER_INPUT', 'Ask about one centre in one operation.');
    }
    const opened = new ReadSession(this.means.database, this.actor(centreId), this.deadline, () => {
      this.turn ??= this.means.turns.take(this.deadline);
      return this.turn;
    });
    this.reads.set(centreId, opened);
    this.centreId ??= centreId;
    return opened;
  }
}
