import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const pollMilliseconds = 200;
const heartbeatMilliseconds = 2_000;
/** A lock that has not been touched for this long is nobody's, even where a process has its holder's old id again. */
const leaseMilliseconds = 20_000;

/**
 * Does the work while no other process installs or builds in this folder; two `npm start` or `npm test` at once take
 * turns. A lock whose process is gone is taken over.
 * @template T
 * @param {{root: string, onWait(pid: number): void}} options
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime({ root, onWait }, work) {
  // In dist/, and not in node_modules/: `npm ci` removes that folder as its first step.
  const lock = join(root, 'dist', '.bootstrap-lock');
  mkdirSync(join(root, 'dist'), { recursive: true });
  let told = false;
  while (!take(lock)) {
    const holder = look(lock);
    if (holder && isStale(holder)) removeStale(lock, holder);
    if (!holder || isStale(holder)) continue;
    if (!told) onWait(holder.pid);
    told = true;
    await new Promise((next) => setTimeout(next, pollMilliseconds));
  }
  const giveBack = () => rmSync(lock, { force: true });
  process.once('exit', giveBack);
  const heartbeat = setInterval(
    () => existsSync(lock) && utimesSync(lock, new Date(), new Date()),
    heartbeatMilliseconds,
  );
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.off('exit', giveBack);
    giveBack();
  }
}

/** Takes the lock in one move, so that nobody sees one without its holder's id. */
function take(lock) {
  const half = `${lock}.${process.pid}.half`;
  writeFileSync(half, String(process.pid));
  return move(() => linkSync(half, lock), half);
}

/** Removes a stale lock, unless another has taken it over since we looked: then it is put back. */
function removeStale(lock, { pid }) {
  const aside = `${lock}.${process.pid}.stale`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  if (look(aside).pid === pid) rmSync(aside);
  else move(() => linkSync(aside, lock), aside);
}

function move(link, from) {
  try {
    link();
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(from, { force: true });
  }
}

/** The lock's holder, or nothing when it was given back meanwhile. */
function look(lock) {
  try {
    return { pid: Number.parseInt(readFileSync(lock, 'utf8'), 10), touched: statSync(lock).mtimeMs };
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isStale({ pid, touched }) {
  if (Date.now() - touched > leaseMilliseconds) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
