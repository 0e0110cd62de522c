import type { QueryRunner } from 'typeorm';

/**
 * Makes a runner send its statements one after another. Loaders of one operation share a transaction and ask at the
 * same time; the driver deprecates a second query on a client that is still busy with the first.
 */
export function oneAtATime(runner: QueryRunner): QueryRunner {
  const send = runner.query.bind(runner) as (...args: Parameters<QueryRunner['query']>) => Promise<unknown>;
  let last: Promise<unknown> = Promise.resolve();
  runner.query = ((...args: Parameters<QueryRunner['query']>) => {
    const next = last.then(() => send(...args));
    last = next.catch(() => undefined);
    return next;
  }) as QueryRunner['query'];
  return runner;
}
