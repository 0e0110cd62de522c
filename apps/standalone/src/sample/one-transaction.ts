import type { DataSource, QueryRunner } from 'typeorm';

/** A transaction that holds all that a data source does until it is committed. */
export interface OneTransaction {
  /** Keeps all of it. */
  commit(): Promise<void>;
  /** Gives the connection back; what was not committed is as if it never happened. */
  end(): Promise<void>;
}

/**
 * Makes every transaction of a data source a part of one, so that thousands of them are kept whole or not at all. A part
 * costs no statement of its own: one that is undone takes all of it along, and nothing can be kept after that. Only for
 * work that does one thing at a time.
 */
export async function inOneTransaction(source: DataSource): Promise<OneTransaction> {
  const whole = source.createQueryRunner();
  await whole.startTransaction();
  source.createQueryRunner = () => partOf(whole, source);
  return {
    commit: () => whole.commitTransaction(),
    end: async () => {
      if (whole.isTransactionActive) await whole.rollbackTransaction();
      await whole.release();
    },
  };
}

function partOf(whole: QueryRunner, source: DataSource): QueryRunner {
  const part: QueryRunner = Object.create(whole);
  const nothing = async () => undefined;
  return Object.assign(part, {
    startTransaction: nothing,
    commitTransaction: nothing,
    rollbackTransaction: () => whole.rollbackTransaction(),
    release: nothing,
    manager: source.createEntityManager(part),
  });
}
