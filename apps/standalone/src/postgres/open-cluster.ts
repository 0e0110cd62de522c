import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type ClusterRecord, deleteRecord, newRecord, readRecord, writeRecord } from './cluster-record.js';
import { createCluster } from './create-cluster.js';
import { clusterIn, type DataFolder } from './data-folder.js';
import { stopLeftover } from './leftover.js';
import { pickPort } from './ports.js';
import { isRunning, type Postmaster, startPostmaster } from './postmaster.js';
import { provision, provisionEdition } from './provision.js';
import { findServerFiles, type ServerFiles } from './server-files.js';
import { diagnose } from './server-process.js';
import type { StartStep } from './start-step.js';
import { StartTrouble } from './trouble.js';

/** How many ports are tried when another program takes the one we found free. */
const portTries = 5;
/** How many times, a quarter of a second apart, we wait for the last children of a killed server to end. */
const memoryTries = 40;

/** A database that is up. */
export interface OpenCluster {
  readonly postmaster: Postmaster;
  readonly record: ClusterRecord;
  readonly port: number;
}

/** What it takes to bring a database up. */
export interface OpenOptions {
  readonly folder: DataFolder;
  /** Server settings over the usual ones. */
  readonly settings: Readonly<Record<string, string>>;
  /** Gives up. */
  readonly signal: AbortSignal;
  onStep(step: StartStep): void;
  /** A line of the server's log. */
  onLine(line: string): void;
}

/**
 * Brings the database in a data folder up: stops what a killed run left, makes it if it is not there, starts it on a
 * free port, and makes roles and extensions. Only to be called by whoever holds the folder.
 * @throws StartTrouble with a sentence that says what to do
 */
export async function openCluster(options: OpenOptions): Promise<OpenCluster> {
  const { folder, onStep } = options;
  const cluster = clusterIn(folder.path);
  makeHome(cluster, folder);
  await stopLeftover({ cluster, dataDir: folder.path }, (pid) => onStep({ kind: 'stopping-leftover', pid }));
  const files = findServerFiles(folder.path, folder.user, onStep);
  const record = existsSync(cluster) ? existing(cluster, folder, files) : await create(cluster, files, options);
  onStep({ kind: 'starting' });
  const { postmaster, port } = await start(cluster, files, record.port, options);
  try {
    if (record.provisioned < provisionEdition) await provision(record, port);
    const kept = { ...record, port, provisioned: provisionEdition };
    if (record.port !== port || record.provisioned !== provisionEdition) writeRecord(folder.path, kept);
    return { postmaster, record: kept, port };
  } catch (error) {
    await postmaster.stop();
    throw error;
  }
}

/** Deletes the database in a data folder, and nothing else there. Only to be called by whoever holds the folder. */
export async function deleteCluster(folder: DataFolder, onStep: (step: StartStep) => void): Promise<void> {
  const cluster = clusterIn(folder.path);
  await stopLeftover({ cluster, dataDir: folder.path }, (pid) => onStep({ kind: 'stopping-leftover', pid }));
  rmSync(dirname(cluster), { recursive: true, force: true });
  deleteRecord(folder.path);
}

/** Where the database that was replaced lies until all that follows is done. */
export function replacedIn(folder: string): string {
  return join(dirname(clusterIn(folder)), 'replaced');
}

/**
 * Puts another database in the place of the one that is there, which is kept beside it. Only to be called by whoever
 * holds the folder.
 * @param draft a whole database in the same folder as the database itself, which belongs to the server's user
 */
export async function replaceCluster(
  folder: DataFolder,
  { draft, record }: { readonly draft: string; readonly record: ClusterRecord },
  onStep: (step: StartStep) => void,
): Promise<void> {
  const cluster = clusterIn(folder.path);
  await stopLeftover({ cluster, dataDir: folder.path }, (pid) => onStep({ kind: 'stopping-leftover', pid }));
  rmSync(replacedIn(folder.path), { recursive: true, force: true });
  if (existsSync(cluster)) renameSync(cluster, replacedIn(folder.path));
  renameSync(draft, cluster);
  writeRecord(folder.path, record);
}

/** The folder around the database, which only the server's user may open. */
export function makeHome(cluster: string, { user }: DataFolder): void {
  const home = dirname(cluster);
  if (existsSync(home)) return;
  mkdirSync(home, { mode: 0o700 });
  if (user) chownSync(home, user.uid, user.gid);
}

function existing(cluster: string, { path: dataDir }: DataFolder, { major }: ServerFiles): ClusterRecord {
  const versionFile = join(cluster, 'PG_VERSION');
  if (!existsSync(versionFile)) throw new StartTrouble({ code: 'damaged', dataDir, detail: `no ${versionFile}` });
  const found = readFileSync(versionFile, 'utf8').trim();
  if (found !== major) throw new StartTrouble({ code: 'other-version', dataDir, found, expected: major });
  const record = readRecord(dataDir);
  if (!record) throw new StartTrouble({ code: 'damaged', dataDir, detail: `no ${join(dataDir, 'postgres.json')}` });
  return record;
}

async function create(cluster: string, files: ServerFiles, options: OpenOptions): Promise<ClusterRecord> {
  const { folder, settings, signal, onStep, onLine } = options;
  onStep({ kind: 'creating' });
  const record = newRecord();
  writeRecord(folder.path, record);
  await createCluster(files, {
    cluster,
    dataDir: folder.path,
    user: folder.user,
    password: record.passwords.superuser,
    fast: settings.fsync === 'off',
    onLine,
    signal,
  });
  return record;
}

async function start(
  cluster: string,
  files: ServerFiles,
  lastPort: number | undefined,
  { folder, settings, signal, onLine }: OpenOptions,
): Promise<{ postmaster: Postmaster; port: number }> {
  const triesLeft = { 'port-taken': portTries, 'memory-in-use': memoryTries };
  let preferred = lastPort;
  for (;;) {
    signal.throwIfAborted();
    const port = await pickPort(preferred);
    const started = await startPostmaster(files, { cluster, port, user: folder.user, settings, onLine, signal });
    if (isRunning(started)) return { postmaster: started, port };
    signal.throwIfAborted();
    const { obstacle, lastLines } = started;
    if (!obstacle || --triesLeft[obstacle] === 0) throw new StartTrouble(diagnose(lastLines, folder.path));
    if (obstacle === 'port-taken') preferred = undefined;
    else await wait(250);
  }
}
