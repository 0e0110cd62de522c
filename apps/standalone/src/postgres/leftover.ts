import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode, exists, isGoneWithin, runsWith } from './processes.js';
import { StartTrouble } from './trouble.js';

/** How long a server that was left behind may take to stop in order, and then at once, in milliseconds. */
const patience = { inOrder: 10_000, atOnce: 5_000 };

/**
 * Stops a server that a killed run left on this database. Only to be called by whoever holds the data folder.
 * @param onFound told the server's process id before it is stopped
 * @throws StartTrouble `leftover` when it cannot be stopped from here
 */
export async function stopLeftover(
  { cluster, dataDir }: { cluster: string; dataDir: string },
  onFound: (pid: number) => void = () => {},
): Promise<void> {
  const file = join(cluster, 'postmaster.pid');
  const pid = pidIn(file);
  if (pid === undefined || !exists(pid)) return;
  const isOurs = () => runsWith(pid, '-D', cluster);
  if (!isOurs()) {
    // The id is someone else's by now (ids begin again when a container does). The server would take that process for
    // its predecessor and not start.
    rmSync(file, { force: true });
    return;
  }
  onFound(pid);
  const gone =
    (signal(pid, 'SIGINT') && (await isGoneWithin(patience.inOrder, isOurs))) ||
    (signal(pid, 'SIGQUIT') && (await isGoneWithin(patience.atOnce, isOurs)));
  if (!gone) throw new StartTrouble({ code: 'leftover', dataDir, pid });
}

function pidIn(file: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || undefined;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}
