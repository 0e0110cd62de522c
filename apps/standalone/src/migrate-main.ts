import { loadConfig, tellBootError } from '@hjerterom/platform';
import { fillDatabase } from './database/fill-database.js';
import { migrate } from './database/migrate.js';

// The one-shot `migrate` of the compose file: brings the database up to date and makes the first centre.
try {
  const config = loadConfig(process.env);
  const run = await migrate(config.migrationDatabaseUrl ?? config.databaseUrl, config.databaseUrl);
  console.log(`Migrations run: ${run.length}.`);
  const link = await fillDatabase(config);
  if (link) console.log(`The first centre is made. Its leader signs in here, once, within 24 hours:\n${link}`);
} catch (error) {
  console.error(tellBootError(error));
  process.exit(1);
}
