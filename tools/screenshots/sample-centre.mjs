import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../bootstrap.mjs';
import { freePort } from '../test/free-port.mjs';

/** A Tuesday morning: the same on every machine, so that the pictures are too. */
const BEGINNING = new Date('2026-11-24T09:00:00+01:00');

/**
 * The sample centre of `npm start`, on a free port and in a folder of its own, at the same time of the same day whenever
 * it is started.
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export async function startSampleCentre() {
  const { startPostgres } = await built('apps/standalone/src/postgres/index.js');
  const { migrate } = await built('apps/standalone/src/database/migrate.js');
  const { loadSample } = await built('apps/standalone/src/sample/load-sample.js');
  const { Database, loadConfig, moveClock, systemActor } = await built('libs/platform/src/index.js');
  const { createWorker } = await built('apps/worker/src/create-worker.js');
  const { createApi } = await built('apps/api/src/create-api.js');

  const folder = mkdtempSync(join(tmpdir(), 'hjerterom-screenshots-'));
  // The server's own user must be able to enter.
  chmodSync(folder, 0o755);
  const parts = [{ close: () => rmSync(folder, { recursive: true, force: true }) }];
  const stop = async () => {
    for (const part of parts.splice(0).reverse()) await part.close();
  };
  try {
    const postgres = await startPostgres({ dataDir: join(folder, 'data'), log: () => undefined });
    parts.push({ close: () => postgres.stop() });
    const port = await freePort();
    const config = loadConfig({
      DATABASE_URL: postgres.databaseUrl,
      MIGRATION_DATABASE_URL: postgres.migrationDatabaseUrl,
      SECRET: 'only for pictures of invented people',
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      SWEEP_MS: '100',
      LOG_LEVEL: 'error',
    });
    await migrate(config.migrationDatabaseUrl, config.databaseUrl);
    await loadSample(config, BEGINNING);
    const worker = await createWorker(config);
    parts.push(worker);
    await worker.get(Database).run(systemActor(null), (tx) => moveClock(tx, BEGINNING.getTime() - tx.now.getTime()));
    parts.push(await createApi(config));
    return { url: config.publicUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function built(path) {
  return import(pathToFileURL(join(root, 'dist', path)).href);
}
