import DataLoader from 'dataloader';
import type { Actor } from '../actor/index.js';
import type { Database, Deadline, Tx } from '../database/index.js';
import { Batches } from './batches.js';
import type { Loader } from './loader.js';

/** All reading of one operation as one actor: one transaction, opened at the first read, and its loaders' caches. */
export class ReadSession {
  private opening?: Promise<Tx>;
  private running?: Promise<boolean>;
  private end?: () => void;
  private readonly batches = new Batches();
  private readonly loaders = new Map<object, DataLoader<unknown, unknown>>();

  constructor(
    private readonly database: Database,
    private readonly actor: Actor,
    private readonly deadline: Deadline,
    /** Settled when it is the operation's turn to hold connections. */
    private readonly turn: () => Promise<unknown>,
  ) {}

  /** The operation's transaction. */
  tx(): Promise<Tx> {
    this.opening ??= new Promise((resolve, reject) => {
      const open = (tx: Tx) =>
        new Promise<void>((end) => {
          this.end = end;
          resolve(tx);
        });
      this.running = this.turn()
        .then(() => this.database.run(this.actor, open, this.deadline))
        .then(
          () => true,
          (error) => {
            reject(error);
            return false;
          },
        );
    });
    return this.opening;
  }

  /** One row by its key, together with all others that are asked for before the next statements go. */
  async load<Key, Value>(loader: Loader<Key, Value>, key: Key): Promise<Value | null> {
    let known = this.loaders.get(loader) as DataLoader<Key, Value | null> | undefined;
    if (!known) {
      known = new DataLoader<Key, Value | null>(
        (keys) => this.batches.run(async () => loader.load(await this.tx(), keys)),
        { batchScheduleFn: (send) => this.batches.schedule(send) },
      );
      this.loaders.set(loader, known as DataLoader<unknown, unknown>);
    }
    return known.load(key);
  }

  /** Ends the transaction. @returns whether it was committed, with what it has told the audit */
  async close(): Promise<boolean> {
    await this.opening?.catch(() => undefined);
    this.end?.();
    return (await this.running) ?? true;
  }
}
