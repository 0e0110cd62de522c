import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './processes.js';

/** Who holds a data folder. */
export interface Holder {
  /** The keeper's process. */
  readonly pid: number;
  /** The process that started the keeper: the one a person can stop. */
  readonly startedBy: number;
  /** A stopping holder lets go soon. */
  readonly state: 'running' | 'stopping';
}

/** A held folder. */
export interface FolderLock {
  /** Tells others that the folder is soon free. */
  stopping(): void;
  release(): void;
}

const lockName = /^keeper\.(\d+)\.lock$/;

/**
 * Takes a data folder for this process, or says who has it. Node has no file locks that end with their process, so a
 * holder writes a numbered file, and the highest number holds. A holder that is no more is not removed but outnumbered:
 * of two that try to at once, the exclusive creation of the next number lets one through.
 * @param isLive whether that process is a keeper of this very folder, and not merely some process with its old id
 */
export function lockFolder(folder: string, isLive: (pid: number) => boolean): FolderLock | Holder {
  const highest = numbersIn(folder).at(-1) ?? 0;
  const holder = highest > 0 ? readHolder(fileOf(folder, highest)) : undefined;
  if (holder && isLive(holder.pid)) return holder;

  const mine = highest + 1;
  const me: Holder = { pid: process.pid, startedBy: process.ppid, state: 'running' };
  if (!create(fileOf(folder, mine), me)) return lockFolder(folder, isLive);
  const numbers = numbersIn(folder);
  if (numbers.at(-1) !== mine) {
    // We looked before someone took the folder and gave it back, and so chose a number that was already behind.
    rmSync(fileOf(folder, mine), { force: true });
    return lockFolder(folder, isLive);
  }
  for (const older of numbers.slice(0, -1)) rmSync(fileOf(folder, older), { force: true });
  return {
    stopping: () => {
      const half = `${fileOf(folder, mine)}.half`;
      writeFileSync(half, JSON.stringify({ ...me, state: 'stopping' }), { mode: 0o600 });
      renameSync(half, fileOf(folder, mine));
    },
    release: () => rmSync(fileOf(folder, mine), { force: true }),
  };
}

/** Whether what `lockFolder` answered is the lock, and not another holder. */
export function isLock(answer: FolderLock | Holder): answer is FolderLock {
  return 'release' in answer;
}

const fileOf = (folder: string, number: number) => join(folder, `keeper.${number}.lock`);

function numbersIn(folder: string): number[] {
  return readdirSync(folder)
    .map((name) => Number(lockName.exec(name)?.[1] ?? 0))
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
}

/** Makes the file whole or not at all: a name that others see has its content, and an existing one is left alone. */
function create(file: string, holder: Holder): boolean {
  const half = `${file}.${process.pid}.half`;
  writeFileSync(half, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(half, file);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(half, { force: true });
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    // Given back meanwhile, or spoilt by a machine that lost its power.
    return undefined;
  }
}
