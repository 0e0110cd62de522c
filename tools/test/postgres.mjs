import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../bootstrap.mjs';

/** What a server of tests may forget when the machine stops, and how many may use it at once. */
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '400',
  shared_buffers: '256MB',
};

/** A PostgreSQL of this run's own, with a migrated template database that each test file copies. */
export async function testPostgres(dataDir) {
  const built = (path) => import(pathToFileURL(join(root, 'dist/apps/standalone/src', path)).href);
  const { startPostgres } = await built('postgres/index.js');
  const { migrate } = await built('database/migrate.js');
  const postgres = await startPostgres({ dataDir, log: () => {}, settings });
  await migrate(postgres.migrationDatabaseUrl, postgres.databaseUrl);
  return {
    environment: {
      TEST_ADMIN_URL: postgres.adminUrl,
      TEST_OWNER_URL: postgres.migrationDatabaseUrl,
      TEST_APP_URL: postgres.databaseUrl,
      TEST_TEMPLATE: new URL(postgres.databaseUrl).pathname.slice(1),
    },
    stop: () => postgres.stop(),
  };
}
