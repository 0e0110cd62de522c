import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { systemClock } from '@hjerterom/kernel';
import { Client } from 'pg';
import {
  addresses,
  clusterIn,
  prepareDataFolder,
  readRecord,
  type StartStep,
  startPostgres,
} from '../postgres/index.js';
import { BackupTrouble } from './backup-trouble.js';
import { copyCluster } from './copy-cluster.js';
import { copyFile } from './copy-files.js';
import { type ManifestFile, writeManifest } from './manifest.js';

/** What lies beside the database and belongs to it. The ledger of erasures is a copy: the ledger itself stays outside. */
export const besideTheDatabase = ['postgres.json', 'secret', 'erasures.log'] as const;

/** A backup that was made. */
export interface MadeBackup {
  readonly folder: string;
  readonly bytes: number;
  readonly files: number;
  /** It was made while Hjerterom ran. */
  readonly whileRunning: boolean;
}

/**
 * Makes a backup of the embedded database, whether Hjerterom runs or not. It is made beside its place and moved there
 * when it is whole.
 * @param target the folder that gets one folder for each backup
 * @throws BackupTrouble, StartTrouble
 */
export async function makeBackup(
  { dataDir, target }: { readonly dataDir: string; readonly target: string },
  onStep: (step: StartStep) => void,
): Promise<MadeBackup> {
  const folder = prepareDataFolder(dataDir, onStep);
  const cluster = clusterIn(folder.path);
  const record = readRecord(folder.path);
  if (!record || !existsSync(cluster)) throw new BackupTrouble({ code: 'nothing-to-back-up', dataDir: folder.path });

  const running = record.port ? await answering(addresses(record, record.port).adminUrl, cluster) : null;
  const own = running ? null : await startPostgres({ dataDir, onStep, log: () => undefined });
  const adminUrl = running ?? own?.adminUrl ?? '';
  const madeAt = systemClock.now().toISOString();
  const place = join(resolve(target), `hjerterom-${madeAt.slice(0, 19).replaceAll(':', '')}Z`);
  const half = `${place}.half`;
  try {
    mkdirSync(half, { recursive: true, mode: 0o700 });
    const files: ManifestFile[] = await copyCluster(adminUrl, cluster, join(half, 'data'), 'data');
    for (const name of besideTheDatabase) {
      const file = await copyFile(join(folder.path, name), join(half, name), name);
      if (file) files.push(file);
    }
    const postgres = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
    writeManifest(half, { format: 1, madeAt, postgres, files });
    renameSync(half, place);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    return { folder: place, bytes, files: files.length, whileRunning: running !== null };
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    throw error;
  } finally {
    await own?.stop();
  }
}

/** The address when a server answers there and it is this database's, else null. */
async function answering(adminUrl: string, cluster: string): Promise<string | null> {
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory === cluster ? adminUrl : null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => undefined);
  }
}
