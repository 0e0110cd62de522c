import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StartStep } from './start-step.js';
import { StartTrouble } from './trouble.js';

/** The user that the server runs as when we are root, since PostgreSQL refuses to. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
  readonly name: string;
}

const name = 'postgres';

/** Whether we are root, and so must hand the server to another user. */
export function areRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The user to run the server as: nobody else for an ordinary user; for root, whoever owns the database already (it may
 * have been made without sudo), else the system's `postgres` user, which is made if there is none.
 * @throws StartTrouble when it cannot be made
 */
export function findServerUser(cluster: string, onStep: (step: StartStep) => void): ServerUser | undefined {
  if (!areRoot()) return undefined;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid, name: String(uid) };
  }
  const known = lookUp();
  if (known) return known;
  onStep({ kind: 'making-user', user: name });
  const group = spawnSync('groupadd', ['--system', name], { encoding: 'utf8' });
  const made = spawnSync('useradd', ['--system', '--gid', name, '--no-create-home', '--shell', '/bin/false', name], {
    encoding: 'utf8',
  });
  const now = lookUp();
  if (now) return now;
  const detail = [group, made].map(({ error, stderr }) => error?.message ?? stderr?.trim()).filter(Boolean);
  throw new StartTrouble({ code: 'no-server-user', detail: detail.join('; ') });
}

/**
 * The first folder on the way to `path`, from the root of the disk, that the user cannot pass. The kernel is asked, as
 * that user: mode bits alone do not tell (access lists, mounts).
 */
export function firstFolderClosedTo(user: ServerUser, path: string): string | undefined {
  const folders = [path];
  while (folders[0] !== dirname(folders[0] as string)) folders.unshift(dirname(folders[0] as string));
  const script = 'for folder; do cd -- "$folder" 2>/dev/null || { printf %s "$folder"; exit; }; done';
  const asked = spawnSync('/bin/sh', ['-c', script, 'sh', ...folders.filter((folder) => existsSync(folder))], {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
    encoding: 'utf8',
  });
  if (asked.error) throw asked.error;
  return asked.stdout || undefined;
}

/** Whether the user may run this program. */
export function mayRun(user: ServerUser, program: string): boolean {
  const asked = spawnSync('/bin/sh', ['-c', 'test -x "$1" && test -r "$1"', 'sh', program], {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
  });
  return asked.status === 0;
}

function lookUp(): ServerUser | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return status === 0 ? Number.parseInt(stdout, 10) : Number.NaN;
  }) as [number, number];
  return Number.isNaN(uid) || Number.isNaN(gid) ? undefined : { uid, gid, name };
}
