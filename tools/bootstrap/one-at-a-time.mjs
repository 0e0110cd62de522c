import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pollMilliseconds = 200;

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
    const holder = holderOf(lock);
    if (holder === undefined || isGone(holder)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!told) onWait(holder);
    told = true;
    await new Promise((next) => setTimeout(next, pollMilliseconds));
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(lock) {
  try {
    return Number.parseInt(readFileSync(lock, 'utf8'), 10) || undefined;
  } catch {
    return undefined;
  }
}

function isGone(pid) {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
