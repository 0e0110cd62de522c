// The keeper: a small process between the program and its PostgreSQL. It is apart from the terminal, so that Ctrl-C
// reaches the program only, which stops the database after the database's users; and it outlives a program that is
// killed just long enough to stop the database.
import { fileURLToPath } from 'node:url';
import type { DataFolder } from './data-folder.js';
import { type FolderLock, isLock, lockFolder } from './folder-lock.js';
import type { KeeperOrder, KeeperReport } from './keeper-messages.js';
import { deleteCluster, type OpenCluster, openCluster, replaceCluster } from './open-cluster.js';
import { errorCode, runsWith } from './processes.js';
import { addresses } from './provision.js';
import { StartTrouble, type TroubleFacts } from './trouble.js';

/** How long we wait for a previous run that is stopping, in milliseconds: longer than a stop may take. */
const patience = 15_000;

const stopped = new AbortController();
let lock: FolderLock | undefined;
let open: OpenCluster | undefined;
let work: Promise<void> = Promise.resolve();

// Its parent decides when it ends; a signal to all of a machine's processes at shutdown reaches the parent too.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => {});
process.on('disconnect', stop);
process.on('message', (message: KeeperOrder) => {
  if (message.order === 'stop') return stop();
  work = carryOut(message).catch((error) => reportFailure(error, message.folder.path));
});

function tell(report: KeeperReport): void {
  // A parent that was just killed is noticed by `disconnect`; that it did not hear this is no error.
  if (process.connected) process.send?.(report, () => {});
}

async function carryOut(message: Exclude<KeeperOrder, { order: 'stop' }>): Promise<void> {
  const { folder } = message;
  lock = await hold(folder);
  if (message.order === 'delete') {
    await deleteCluster(folder, (step) => tell({ report: 'step', step }));
    tell({ report: 'deleted' });
    return;
  }
  if (message.order === 'replace') {
    await replaceCluster(folder, message, (step) => tell({ report: 'step', step }));
    tell({ report: 'replaced' });
    return;
  }
  open = await openCluster({
    folder,
    settings: message.settings,
    signal: stopped.signal,
    onStep: (step) => tell({ report: 'step', step }),
    onLine: (line) => tell({ report: 'line', line }),
  });
  void open.postmaster.ended.then((lastLines) => {
    if (stopped.signal.aborted) return;
    tell({ report: 'server-ended', lastLines });
    stop();
  });
  tell({ report: 'ready', addresses: addresses(open.record, open.port), port: open.port });
}

/** Takes the data folder, after a previous run that is on its way out. */
async function hold({ path }: DataFolder): Promise<FolderLock> {
  const isKeeper = (pid: number) => runsWith(pid, fileURLToPath(import.meta.url), path);
  const deadline = performance.now() + patience;
  let told = false;
  for (;;) {
    stopped.signal.throwIfAborted();
    const answer = lockFolder(path, isKeeper);
    if (isLock(answer)) return answer;
    if (answer.state === 'running' || performance.now() > deadline) {
      throw new StartTrouble({ code: 'already-running', dataDir: path, pid: answer.startedBy });
    }
    if (!told) tell({ report: 'step', step: { kind: 'waiting-for-previous' } });
    told = true;
    await new Promise((next) => setTimeout(next, 100));
  }
}

function reportFailure(error: unknown, dataDir: string): void {
  if (stopped.signal.aborted) return;
  const facts = factsOf(error, dataDir);
  if (facts) tell({ report: 'failed', facts });
  else tell({ report: 'threw', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}

function factsOf(error: unknown, dataDir: string): TroubleFacts | undefined {
  if (error instanceof StartTrouble) return error.facts;
  const code = errorCode(error) ?? '';
  if (code === 'ENOSPC') return { code: 'no-space', dataDir };
  if (['EACCES', 'EPERM', 'EROFS', 'EDQUOT'].includes(code)) return { code: 'cannot-write', dataDir };
  return undefined;
}

function stop(): void {
  if (stopped.signal.aborted) return;
  stopped.abort();
  void letGo();
}

async function letGo(): Promise<void> {
  lock?.stopping();
  await work;
  await open?.postmaster.stop();
  lock?.release();
  process.exit(0);
}
