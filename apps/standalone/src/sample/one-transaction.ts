import type { DataSource, QueryRunner } from 'typeorm';

/** A transaction that holds all that a data source does until it is committed. */
export interface OneTransaction {
  /** Keeps all of it. */
  commit(): Promise<void>;
  /** Gives the connection back; what was not committed is as if it never happened. */
  end(): Promise<void>;
}

/**
 * Makes every transaction of a data source a part (a savepoint) of one, so that thousands of them are kept whole or not
 * at all. Only for work that does one thing at a time.
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

/** TypeORM makes a savepoint of a transaction in a transaction; only giving the connection back is not a part's to do. */
function partOf(whole: QueryRunner, source: DataSource): QueryRunner {
  const part: QueryRunner = Object.create(whole);
  return Object.assign(part, { release: async () => undefined, manager: source.createEntityManager(part) });
}
