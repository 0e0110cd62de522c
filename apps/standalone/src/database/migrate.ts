import { auditRights, createDataSource } from '@hjerterom/platform';
import { QUEUE_SCHEMA } from '@hjerterom/platform/worker';
import { runMigrations } from 'bullmq';
import pg from 'pg';
import { migrations } from './migrations.js';

/**
 * Brings the database to this version of the program: the libs' migrations, the queue's own tables, and the rights of
 * the role that the program runs as. Safe to run again, and by several at once (they wait for each other).
 * @param ownerUrl the role that owns the tables
 * @param appUrl the role that the program runs as
 * @returns the names of the migrations that were run
 */
export async function migrate(ownerUrl: string, appUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('hjerterom.migrate'))`);
    const source = await createDataSource(ownerUrl, { pool: 2, asOwner: true, migrations }).initialize();
    const run = await source.runMigrations().finally(() => source.destroy());
    await runMigrations(client, QUEUE_SCHEMA);
    await grantRights(client, new URL(appUrl).username);
    return run.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

/** The program reads and writes rows; it cannot change tables or the audit, and it owns nothing. */
async function grantRights(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ user: string }>('SELECT current_user AS user');
  if (rows[0]?.user === role) return;
  const app = client.escapeIdentifier(decodeURIComponent(role));
  for (const schema of ['public', QUEUE_SCHEMA]) {
    await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${app}`);
    await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${app}`);
    // Not all of them: those that the queue makes as it goes belong to the role itself.
    const { rows: sequences } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, sequencename) AS name FROM pg_sequences
       WHERE schemaname = $1 AND sequenceowner = current_user`,
      [schema],
    );
    for (const { name } of sequences) await client.query(`GRANT USAGE, SELECT ON SEQUENCE ${name} TO ${app}`);
    await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${app}`);
  }
  for (const statement of auditRights(app)) await client.query(statement);
  // BullMQ makes a sequence for each queue at its first job, and temporary tables when it takes many jobs at once.
  const { rows: temporary } = await client.query<{ database: string; allowed: boolean }>(
    `SELECT current_database() AS database, has_database_privilege($1, current_database(), 'TEMP') AS allowed`,
    [decodeURIComponent(role)],
  );
  if (temporary[0] && !temporary[0].allowed) {
    await client.query(`GRANT TEMPORARY ON DATABASE ${client.escapeIdentifier(temporary[0].database)} TO ${app}`);
  }
  await client.query(`GRANT CREATE ON SCHEMA ${QUEUE_SCHEMA} TO ${app}`);
}
