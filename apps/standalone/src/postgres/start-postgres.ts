import type { ClusterRecord } from './cluster-record.js';
import { clusterIn, type DataFolder, prepareDataFolder } from './data-folder.js';
import type { KeeperReport } from './keeper-messages.js';
import { type KeeperProcess, startKeeper } from './keeper-process.js';
import { stopLeftover } from './leftover.js';
import type { Addresses } from './provision.js';
import type { StartStep } from './start-step.js';
import { StartTrouble } from './trouble.js';

/** How long an orderly stop may take before the keeper is ended by force, in milliseconds. */
const patience = 9_000;

/** A PostgreSQL of our own, up and with its database, roles and extensions. */
export interface RunningPostgres extends Addresses {
  /** The data folder that is used: not the wanted one when a `folder-moved` step was told. */
  readonly dataDir: string;
  readonly port: number;
  /** Stops the server in order, within ten seconds. To be called after its clients are closed; again does nothing. */
  stop(): Promise<void>;
  /** Calls back once if the server ends although nobody stopped it, with the server's last words. */
  onExit(callback: (lastWords: string) => void): void;
}

/** How to start. */
export interface StartOptions {
  /** `DATA_DIR`; made if it is not there. */
  readonly dataDir: string;
  /** A line of the server's own log; it holds no personal data. */
  log(line: string): void;
  /** What is being done, as it begins; `describeStep` says it in words. */
  onStep?(step: StartStep): void;
  /** Server settings, such as `{ fsync: 'off', max_connections: '300' }` in tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Where root's data is when `dataDir` is closed to the server's user. */
  readonly openFolder?: string;
}

/**
 * Starts the embedded PostgreSQL on a data folder, makes the database at the first start, and recovers from runs that
 * were killed. The server runs under a keeper: it stops within seconds when this process ends, however it ends.
 * @throws StartTrouble with a sentence that says what to do
 */
export async function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  const { dataDir, log, settings = {}, onStep = () => {}, openFolder } = options;
  const folder = prepareDataFolder(dataDir, onStep, openFolder);
  const exit = new UnexpectedExit();
  const onReport = (report: KeeperReport) => {
    if (report.report === 'line') log(report.line);
    if (report.report === 'server-ended') exit.because(report.lastLines.join('\n'));
  };
  const { keeper, answer } = await ask(folder, { order: 'start', folder, settings }, { onStep, onReport });
  if (answer.report !== 'ready') throw new Error(`The keeper answered ${answer.report}.`);

  let stopping: Promise<void> | undefined;
  void keeper.ended.then(async (complaint) => {
    if (stopping) return;
    // The keeper itself was killed: its server is still there.
    await endServer(folder);
    exit.because(complaint || 'The process that keeps the database was ended.');
  });
  return {
    ...answer.addresses,
    port: answer.port,
    dataDir: folder.path,
    onExit: (callback) => exit.listen(callback),
    stop: () => {
      stopping ??= stop(keeper, folder);
      return stopping;
    },
  };
}

/**
 * Deletes the database in a data folder (`npm start -- --reset`), and nothing else there. It need not be whole.
 * @throws StartTrouble when it is in use or cannot be reached
 */
export async function deletePostgres({
  dataDir,
  onStep = () => {},
  openFolder,
}: Pick<StartOptions, 'dataDir' | 'onStep' | 'openFolder'>): Promise<void> {
  const folder = prepareDataFolder(dataDir, onStep, openFolder);
  const { keeper } = await ask(folder, { order: 'delete', folder }, { onStep, onReport: () => {} });
  keeper.order({ order: 'stop' });
  await keeper.ended;
}

/**
 * Puts a restored database in the place of the one in a data folder.
 * @param options.draft a whole database beside the place of the database
 * @throws StartTrouble when it is in use
 */
export async function replacePostgres(
  folder: DataFolder,
  { draft, record, onStep = () => {} }: { draft: string; record: ClusterRecord; onStep?: StartOptions['onStep'] },
): Promise<void> {
  const { keeper } = await ask(folder, { order: 'replace', folder, draft, record }, { onStep, onReport: () => {} });
  keeper.order({ order: 'stop' });
  await keeper.ended;
}

/** Gives a new keeper its first order, and waits for what comes of it. */
async function ask(
  folder: DataFolder,
  order: Parameters<KeeperProcess['order']>[0],
  { onStep, onReport }: { onStep(step: StartStep): void; onReport(report: KeeperReport): void },
): Promise<{ keeper: KeeperProcess; answer: KeeperReport }> {
  let answered: (report: KeeperReport) => void = () => {};
  const answer = new Promise<KeeperReport>((resolve) => {
    answered = resolve;
  });
  const keeper = startKeeper(folder.path, (report) => {
    if (report.report === 'step') onStep(report.step);
    else if (['ready', 'deleted', 'replaced', 'failed', 'threw'].includes(report.report)) answered(report);
    else onReport(report);
  });
  keeper.order(order);
  const first = await Promise.race([answer, keeper.ended]);
  if (typeof first === 'string') throw new StartTrouble({ code: 'failed', dataDir: folder.path, detail: first });
  if (first.report !== 'failed' && first.report !== 'threw') return { keeper, answer: first };
  keeper.order({ order: 'stop' });
  await keeper.ended;
  if (first.report === 'failed') throw new StartTrouble(first.facts);
  throw new Error(first.stack);
}

async function stop(keeper: KeeperProcess, folder: DataFolder): Promise<void> {
  keeper.order({ order: 'stop' });
  const impatience = setTimeout(() => keeper.child.kill('SIGKILL'), patience);
  await keeper.ended;
  clearTimeout(impatience);
  await endServer(folder);
}

/** Stops the server without the keeper's help, if it is still there. */
async function endServer({ path }: DataFolder): Promise<void> {
  await stopLeftover({ cluster: clusterIn(path), dataDir: path });
}

/** Remembers that the server ended, for listeners that come before and after. */
class UnexpectedExit {
  private lastWords: string | undefined;
  private readonly listeners: ((lastWords: string) => void)[] = [];

  because(lastWords: string): void {
    if (this.lastWords !== undefined) return;
    this.lastWords = lastWords;
    for (const listener of this.listeners) listener(lastWords);
  }

  listen(listener: (lastWords: string) => void): void {
    if (this.lastWords === undefined) this.listeners.push(listener);
    else listener(this.lastWords);
  }
}
