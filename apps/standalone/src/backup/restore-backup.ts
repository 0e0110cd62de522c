import { randomBytes } from 'node:crypto';
import { chownSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  type ClusterRecord,
  clusterIn,
  type DataFolder,
  findServerFiles,
  makeHome,
  prepareDataFolder,
  replacePostgres,
  type StartStep,
} from '../postgres/index.js';
import { markRestored } from './after-restore.js';
import { BackupTrouble } from './backup-trouble.js';
import { checkedManifest } from './manifest.js';

/**
 * Puts a whole backup in the place of the database; what was there is kept beside it until all that follows is done. It
 * leaves a mark, so that nothing starts on it before those who were erased since are erased again (`afterRestore`).
 * @returns the data folder
 * @throws BackupTrouble, with nothing done; StartTrouble when the database is in use
 */
export async function restoreBackup(
  { backup, dataDir }: { readonly backup: string; readonly dataDir: string },
  onStep: (step: StartStep) => void,
): Promise<{ readonly folder: string; readonly madeAt: string }> {
  const from = resolve(backup);
  const manifest = await checkedManifest(from);
  const folder = prepareDataFolder(dataDir, onStep);
  const { major } = findServerFiles(folder.path, folder.user, onStep);
  if (manifest.postgres !== major) {
    throw new BackupTrouble({ code: 'other-version', found: manifest.postgres, expected: major });
  }
  const record = JSON.parse(readFileSync(join(from, 'postgres.json'), 'utf8')) as ClusterRecord;
  const draft = draftIn(folder);
  try {
    cpSync(join(from, 'data'), draft, { recursive: true });
    if (folder.user) giveTo(draft, folder.user);
    markRestored(folder.path, manifest.madeAt);
    await replacePostgres(folder, { draft, record, onStep });
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  if (existsSync(join(from, 'secret'))) {
    writeFileSync(join(folder.path, 'secret'), readFileSync(join(from, 'secret')), { mode: 0o600 });
  }
  return { folder: folder.path, madeAt: manifest.madeAt };
}

/** Beside the database, on the same disk; one that a killed restore left is cleaned away by the next start. */
function draftIn(folder: DataFolder): string {
  const cluster = clusterIn(folder.path);
  makeHome(cluster, folder);
  return join(dirname(cluster), `new-${randomBytes(4).toString('hex')}`);
}

function giveTo(path: string, { uid, gid }: { readonly uid: number; readonly gid: number }): void {
  chownSync(path, uid, gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) giveTo(inner, { uid, gid });
    else chownSync(inner, uid, gid);
  }
}
