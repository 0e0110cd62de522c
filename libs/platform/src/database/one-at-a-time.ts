import type { QueryRunner } from 'typeorm';
import { type Deadline, TookTooLong } from './deadline.js';

/**
 * Makes a runner send its statements one after another. Loaders of one operation share a transaction and ask at the
 * same time; the driver deprecates a second query on a client that is still busy with the first.
 * @param deadline after which it sends nothing more but the end of what it began
 */
export function oneAtATime(runner: QueryRunner, deadline?: Deadline): QueryRunner {
  const send = runner.query.bind(runner) as (...args: Parameters<QueryRunner['query']>) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  runner.query = ((...args: Parameters<QueryRunner['query']>) => {
    const next = last.then(async () => {
      if (!args[0].startsWith('ROLLBACK')) deadline?.check();
      try {
        return await send(...args);
      } catch (error) {
        throw deadline?.isOver ? new TookTooLong() : error;
      }
    });
    last = next.catch(() => undefined);
    return next;
  }) as QueryRunner['query'];
  return runner;
}
