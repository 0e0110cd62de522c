import { spawn } from 'node:child_process';
import type { ServerFiles } from './server-files.js';
import { runServerProgram } from './server-process.js';
import type { ServerUser } from './server-user.js';

/** How long an orderly stop may take (memory is written to the disk) before we stop without that, in milliseconds. */
const orderlyStop = 6_000;

/** A PostgreSQL server that accepts connections. */
export interface Postmaster {
  /** Fulfilled when the server has ended, however it came about, with its last lines. */
  readonly ended: Promise<readonly string[]>;
  /** Ends the connections and stops in order; after six seconds at once, which the next start recovers from. */
  stop(): Promise<void>;
}

/** A server that ended before it accepted connections, and what it said. */
export interface FailedStart {
  readonly lastLines: readonly string[];
  /** Something that another try may get past. */
  readonly obstacle?: 'port-taken' | 'memory-in-use';
}

/**
 * What is set over PostgreSQL's own defaults. Only on this machine, by TCP; times in UTC; and no statement or detail of
 * an error in the server's log, for they hold personal data.
 */
const usualSettings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

/**
 * Starts the server on a database and waits until it accepts connections, however long it has to recover first.
 * @throws StartTrouble when the program cannot be run at all
 */
export async function startPostmaster(
  files: ServerFiles,
  options: {
    cluster: string;
    port: number;
    user: ServerUser | undefined;
    /** Settings over the usual ones, such as `fsync: 'off'` in tests. */
    settings: Readonly<Record<string, string>>;
    onLine(line: string): void;
    /** Stops the server while it starts. */
    signal: AbortSignal;
  },
): Promise<Postmaster | FailedStart> {
  const { cluster, port, user, settings, onLine, signal } = options;
  const flags = Object.entries({ ...usualSettings, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  let accepts = () => {};
  const accepting = new Promise<'accepting'>((resolve) => {
    accepts = () => resolve('accepting');
  });
  const { child, lastLines, ended } = runServerProgram(files.postgres, ['-D', cluster, '-p', String(port), ...flags], {
    cwd: cluster,
    user,
    onLine: (line) => {
      onLine(line);
      if (line.includes('database system is ready to accept connections')) accepts();
    },
  });

  const stop = async () => {
    if (process.platform === 'win32') spawn(files.pgCtl, ['stop', '-D', cluster, '-m', 'fast'], { stdio: 'ignore' });
    else child.kill('SIGINT');
    const impatience = setTimeout(() => child.kill('SIGQUIT'), orderlyStop);
    await ended;
    clearTimeout(impatience);
  };
  const abort = () => void stop();
  signal.addEventListener('abort', abort);
  const first = await Promise.race([accepting, ended]).finally(() => signal.removeEventListener('abort', abort));
  if (first === 'accepting') return { ended: ended.then(() => lastLines), stop };
  return { lastLines, obstacle: obstacleIn(lastLines) };
}

/** Whether the server is one that accepts connections. */
export function isRunning(started: Postmaster | FailedStart): started is Postmaster {
  return 'stop' in started;
}

function obstacleIn(lastLines: readonly string[]): FailedStart['obstacle'] {
  const said = lastLines.join('\n');
  if (/could not bind|Address already in use|could not create any TCP\/IP sockets/.test(said)) return 'port-taken';
  if (/pre-existing shared memory block/.test(said)) return 'memory-in-use';
  return undefined;
}
