import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { OWNER_OPTIONS } from '../database/index.js';

/** A database of a test file's own: a copy of the migrated template. */
export interface TestDatabase {
  /** As the program's role. */
  readonly url: string;
  /** As the owner of the tables: for looking at them and for switching guards off. */
  readonly ownerUrl: string;
  drop(): Promise<void>;
}

/**
 * Copies the template that `npm test` has made, or another test's database that nobody is connected to.
 * @throws Error when the tests were not started by `npm test`
 */
export function createTestDatabase(from?: TestDatabase): Promise<TestDatabase> {
  const template = from ? databaseOf(from.url) : demanded('TEST_TEMPLATE');
  return copy(template, `test_${randomUUID().replaceAll('-', '')}`);
}

/**
 * Copies a database that the first test file of a run fills, whichever that is: for what takes long to fill. The filled
 * one goes with the run's own server.
 * @param name says what it is filled with: letters, digits and underscores
 * @param fill holds no connection to it when it is done
 * @throws whatever `fill` throws; then the next who asks fills it anew
 */
export async function copyOfShared(
  name: string,
  fill: (database: TestDatabase) => Promise<void>,
): Promise<TestDatabase> {
  const shared = `shared_${name}`;
  const admin = new pg.Client({ connectionString: demanded('TEST_ADMIN_URL') });
  await admin.connect();
  try {
    await admin.query('SELECT pg_advisory_lock(hashtext($1))', [shared]);
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [shared]);
    if (rowCount === 0) {
      const filling = await createTestDatabase();
      await fill(filling);
      await admin.query(`ALTER DATABASE ${databaseOf(filling.url)} RENAME TO ${shared}`);
    }
  } finally {
    await admin.end();
  }
  return copy(shared, `test_${randomUUID().replaceAll('-', '')}`);
}

async function copy(template: string, name: string): Promise<TestDatabase> {
  const admin = demanded('TEST_ADMIN_URL');
  // A copy belongs to whoever makes it, unless it is said whose it is.
  const owner = new URL(demanded('TEST_OWNER_URL')).username;
  await onServer(admin, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${owner}`);
  return {
    url: withDatabase(demanded('TEST_APP_URL'), name),
    ownerUrl: withDatabase(demanded('TEST_OWNER_URL'), name, OWNER_OPTIONS),
    drop: async () => void (await onServer(admin, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
  };
}

/** One statement on a connection of its own. */
export async function onServer(url: string, sql: string, parameters: unknown[] = []): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

function databaseOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

function withDatabase(url: string, name: string, options?: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  if (options) changed.searchParams.set('options', options);
  return changed.href;
}

function demanded(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: start the tests with \`npm test\` (add a path to run some).`);
  return value;
}
