import type { Actor, Database, Deadline, Tx } from '@hjerterom/platform';

const undone = Symbol('undone');

/**
 * Everything is done as it is in life, and then undone: each transaction is rolled back at its end. So every act can be
 * tried by everybody, in any order, on the same rows.
 */
export class Rehearsal {
  private acted = false;

  constructor(database: Database) {
    const run = database.run.bind(database);
    database.run = async <T>(actor: Actor, fn: (tx: Tx) => Promise<T>, deadline?: Deadline): Promise<T> => {
      let result: { value: T } | undefined;
      try {
        await run(
          actor,
          async (tx) => {
            result = { value: await fn(tx) };
            throw undone;
          },
          deadline,
        );
      } catch (thrown) {
        if (thrown !== undone) throw thrown;
      }
      this.acted ||= isOutcome(result?.value);
      return (result as { value: T }).value;
    };
  }

  /** Does this, and tells whether a verb came to its end meanwhile. Not for several at once. */
  async hasActed(act: () => Promise<unknown>): Promise<boolean> {
    this.acted = false;
    await act();
    return this.acted;
  }
}

/** A verb answers with a kind. These two have not looked yet at whom it is about. */
const beforeLooking = ['GateAnswersMissing', 'NeedNotOpen'];

function isOutcome(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return typeof value.kind === 'string' && !beforeLooking.includes(value.kind);
}
