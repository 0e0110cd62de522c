import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { KeeperOrder, KeeperReport } from './keeper-messages.js';

const entry = fileURLToPath(new URL('./keeper.js', import.meta.url));

/** A keeper that was started, seen from its parent. */
export interface KeeperProcess {
  readonly child: ChildProcess;
  /** Fulfilled with what it last said on stderr (nothing, if all is well) when it has ended. */
  readonly ended: Promise<string>;
  order(order: KeeperOrder): void;
}

/** Starts a keeper, out of reach of the terminal's Ctrl-C, and listens to it. */
export function startKeeper(dataDir: string, onReport: (report: KeeperReport) => void): KeeperProcess {
  const { NODE_OPTIONS: _ours, ...env } = process.env;
  const child = spawn(process.execPath, [entry, dataDir], {
    detached: true,
    cwd: dataDir,
    env,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    windowsHide: true,
  });
  const complaints: string[] = [];
  if (child.stderr) createInterface(child.stderr).on('line', (line) => complaints.push(line));
  child.on('message', (message) => onReport(message as KeeperReport));
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', () => resolve(complaints.slice(-12).join('\n')));
  });
  // It may end before it has read an order: `ended` tells.
  const order = (message: KeeperOrder) => child.connected && child.send(message, () => {});
  return { child, ended, order };
}
