import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Whether a process with this id exists, whoever's it is. A dead one that nobody has collected yet (a zombie) counts. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/**
 * Whether the process lives and was started with all of these words, each a whole argument. Process ids are used again,
 * in containers within minutes: an id in a file says nothing until the process behind it is looked at.
 */
export function runsWith(pid: number, ...words: string[]): boolean {
  const line = ` ${commandLine(pid)} `;
  return words.every((word) => line.includes(` ${word} `));
}

/** The arguments of a living process, between single spaces; empty when there is none, or it may not be looked at. */
function commandLine(pid: number): string {
  if (!Number.isInteger(pid) || pid <= 0 || !exists(pid)) return '';
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    } catch {
      return '';
    }
  }
  const [command, ...args] =
    process.platform === 'win32'
      ? [
          'powershell',
          '-NoProfile',
          '-Command',
          `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`,
        ]
      : ['ps', '-ww', '-o', 'args=', '-p', String(pid)];
  // Windows puts quotes around arguments with spaces in them.
  return (spawnSync(command as string, args, { encoding: 'utf8' }).stdout ?? '').replaceAll('"', '').trim();
}

/** Waits until a process is gone. @returns whether it went within `milliseconds` */
export async function isGoneWithin(milliseconds: number, isLive: () => boolean): Promise<boolean> {
  const deadline = performance.now() + milliseconds;
  while (isLive()) {
    if (performance.now() > deadline) return false;
    await new Promise((next) => setTimeout(next, 50));
  }
  return true;
}

/** The system's code of an error, such as ENOENT. */
export function errorCode(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;
}
