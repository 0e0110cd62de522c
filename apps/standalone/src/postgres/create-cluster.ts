import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, readdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from './processes.js';
import type { ServerFiles } from './server-files.js';
import { diagnose, runServerProgram } from './server-process.js';
import type { ServerUser } from './server-user.js';
import { StartTrouble } from './trouble.js';

/** What a new database takes, with room for its first log and its first weeks, in bytes. */
const neededBytes = 300 * 1024 ** 2;

/** UTF-8, and Norwegian order of letters (æøå last) wherever a query does not say otherwise. */
const initdbFlags = [
  '--encoding=UTF8',
  '--locale-provider=icu',
  '--icu-locale=nb-NO',
  '--locale=C',
  '--auth=scram-sha-256',
  '--username=postgres',
  '--no-instructions',
];

/**
 * Makes a new, empty database system. It is made beside its place and moved there when it is whole, so a start that is
 * cut off leaves nothing that looks like a database.
 * @param password the superuser's
 * @param fast skips flushing to the disk: for tests, where losing it does not matter
 * @throws StartTrouble when there is too little room, or with what initdb said
 */
export async function createCluster(
  files: ServerFiles,
  options: {
    cluster: string;
    dataDir: string;
    user: ServerUser | undefined;
    password: string;
    fast: boolean;
    onLine(line: string): void;
    signal: AbortSignal;
  },
): Promise<void> {
  const { cluster, dataDir, user, password, fast, onLine, signal } = options;
  assertRoom(dataDir);
  const parent = dirname(cluster);
  for (const name of readdirSync(parent)) {
    if (name.startsWith('new-')) rmSync(join(parent, name), { recursive: true, force: true });
  }
  const draft = join(parent, `new-${randomBytes(4).toString('hex')}`);
  const passwordFile = `${draft}.password`;
  try {
    mkdirSync(draft, { mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
    const flags = [...initdbFlags, ...(fast ? ['--no-sync'] : [])];
    const initdb = runServerProgram(files.initdb, [`--pgdata=${draft}`, `--pwfile=${passwordFile}`, ...flags], {
      cwd: parent,
      user,
      onLine,
    });
    const abort = () => initdb.child.kill('SIGINT');
    signal.addEventListener('abort', abort);
    const code = await initdb.ended.finally(() => signal.removeEventListener('abort', abort));
    signal.throwIfAborted();
    if (code !== 0) throw new StartTrouble(diagnose(initdb.lastLines, dataDir));
    renameSync(draft, cluster);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (errorCode(error) === 'ENOSPC') throw new StartTrouble({ code: 'no-space', dataDir });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * Fails when the disk has too little room for a new database.
 * @param measure how many bytes are free to us in a folder
 * @throws StartTrouble `no-space`
 */
export function assertRoom(dataDir: string, measure: (folder: string) => number = freeBytesIn): void {
  const freeBytes = measure(dataDir);
  if (freeBytes < neededBytes) throw new StartTrouble({ code: 'no-space', dataDir, freeBytes });
}

function freeBytesIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
