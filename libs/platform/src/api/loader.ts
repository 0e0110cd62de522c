import type { Tx } from '../database/index.js';

/**
 * Loads many rows by key in one statement. `load` gives one value for each key, in the same order, null where the
 * actor may not see it or it is not there. Definitions are constants; their caches live in one operation's context.
 */
export interface Loader<Key, Value> {
  readonly name: string;
  load(tx: Tx, keys: readonly Key[]): Promise<(Value | null)[]>;
}

/** A loader from a function that fetches rows and the field that holds their key. */
export function defineLoader<Row extends object>(
  name: string,
  fetch: (tx: Tx, keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): Loader<string, Row> {
  return {
    name,
    async load(tx, keys) {
      const rows = new Map((await fetch(tx, keys)).map((row) => [keyOf(row), row]));
      return keys.map((key) => rows.get(key) ?? null);
    },
  };
}

/** A loader of lists: all rows that belong to each key, in the order in which they were fetched. */
export function defineListLoader<Row extends object>(
  name: string,
  fetch: (tx: Tx, keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): Loader<string, Row[]> {
  return {
    name,
    async load(tx, keys) {
      const lists = new Map<string, Row[]>(keys.map((key) => [key, []]));
      for (const row of await fetch(tx, keys)) lists.get(keyOf(row))?.push(row);
      return keys.map((key) => lists.get(key) ?? []);
    },
  };
}
