import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from './processes.js';
import { areRoot, findServerUser, firstFolderClosedTo, type ServerUser } from './server-user.js';
import type { StartStep } from './start-step.js';
import { StartTrouble } from './trouble.js';

/** Where root's databases are when the wanted folder is closed to the server's user: kept over restarts, unlike /tmp. */
const openFolderOfRoot = '/var/lib/hjerterom';

/** A data folder that exists, that we may write in, and that the server's user can enter. */
export interface DataFolder {
  /** Its real path. Not the wanted one where that is closed to the server's user. */
  readonly path: string;
  /** As whom the server runs; undefined: as ourselves. */
  readonly user: ServerUser | undefined;
}

/** The database itself: the server's own folder, in one that belongs to its user. */
export function clusterIn(folder: string): string {
  return join(folder, 'postgres', 'data');
}

/**
 * Makes the data folder if it is not there. As root, PostgreSQL runs as another user; where that user cannot enter (the
 * repository is in root's home), a folder of the same name under `openFolder` is used instead, the same one every time.
 * @throws StartTrouble when there is no folder to be had
 */
export function prepareDataFolder(
  wanted: string,
  onStep: (step: StartStep) => void,
  openFolder = openFolderOfRoot,
): DataFolder {
  const absolute = absoluteFolder(wanted);
  const user = areRoot() ? findServerUser(clusterIn(absolute), onStep) : undefined;
  if (!user || !firstFolderClosedTo(user, absolute)) return { path: make(absolute, user), user };

  const hash = createHash('sha256').update(absolute).digest('hex').slice(0, 8);
  const used = join(openFolder, `${basename(dirname(absolute))}-${hash}`);
  const usedUser = findServerUser(clusterIn(used), onStep) ?? user;
  const blockedBy = firstFolderClosedTo(usedUser, used);
  if (blockedBy) {
    throw new StartTrouble({ code: 'cannot-enter', dataDir: used, blockedBy, user: usedUser.name });
  }
  onStep({ kind: 'folder-moved', wanted: absolute, used });
  return { path: make(used, usedUser), user: usedUser };
}

/**
 * Makes the data folder if it is not there, where the database is somebody else's and only the rest is kept in it.
 * @returns its real path
 * @throws StartTrouble when we may not write there
 */
export function prepareOwnFolder(wanted: string): string {
  return make(absoluteFolder(wanted), undefined);
}

function absoluteFolder(wanted: string): string {
  const absolute = resolve(wanted);
  if (!isFolder(nearestExisting(absolute))) throw new StartTrouble({ code: 'cannot-write', dataDir: absolute });
  return absolute;
}

function make(folder: string, user: ServerUser | undefined): string {
  try {
    const first = mkdirSync(folder, { recursive: true });
    // Root's umask may close what was just made to the server's user.
    if (first && user)
      for (let made = folder; made.length >= first.length; made = dirname(made)) chmodSync(made, 0o711);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const inner = join(folder, 'postgres');
    if (existsSync(inner)) accessSync(inner, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOSPC') throw new StartTrouble({ code: 'no-space', dataDir: folder });
    if (code && ['EACCES', 'EPERM', 'EROFS', 'EDQUOT'].includes(code)) {
      throw new StartTrouble({ code: 'cannot-write', dataDir: folder });
    }
    throw error;
  }
}

function nearestExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}

function isFolder(path: string): boolean {
  return statSync(path).isDirectory();
}
