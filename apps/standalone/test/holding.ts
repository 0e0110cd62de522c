import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { eventually } from '@hjerterom/platform/testing';
import { Client } from 'pg';
import { runsWith } from '../src/postgres/processes.js';
import type { TroubleFacts } from '../src/postgres/trouble.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const holder = join(root, 'apps/standalone/test/fixtures/hold-postgres.mjs');

/** Where the built postgres folder is. The keeper is a process of its own, so the built program is what is tested. */
export const builtPostgres = join(root, 'dist/apps/standalone/src/postgres');

/** Builds dist/ if a source has changed. */
export function build(): void {
  execFileSync(process.execPath, [join(root, 'tools/bootstrap.mjs')], { stdio: 'pipe' });
}

/** Whether the tests run as root, where the server has another user than we. */
export const weAreRoot = process.getuid?.() === 0;

/** What the holding program told. */
export interface Told {
  step?: string;
  words?: string;
  ready?: {
    adminUrl: string;
    databaseUrl: string;
    migrationDatabaseUrl: string;
    port: number;
    dataDir: string;
    milliseconds: number;
  };
  failed?: TroubleFacts;
  nb?: string;
  en?: string;
  exited?: string;
}

const folders: string[] = [];
const holders: Holding[] = [];

/** A new folder that every user can enter; removed by `cleanUp`. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'hjerterom-postgres-')));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

/** Ends what the tests started and removes their folders. */
export async function cleanUp(): Promise<void> {
  for (const { child } of holders.splice(0)) child.kill('SIGKILL');
  for (const folder of folders) await eventually(() => liveProcesses(folder).length === 0, 20_000);
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A program that holds a PostgreSQL, as the standalone app does. */
export class Holding {
  readonly told: Told[] = [];
  readonly complaints: string[] = [];
  /** Fulfilled when the program has ended: its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;

  constructor(readonly child: ChildProcess) {
    createInterface(child.stdout!).on('line', (line) => this.told.push(JSON.parse(line)));
    createInterface(child.stderr!).on('line', (line) => this.complaints.push(line));
    this.ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown')));
    holders.push(this);
  }

  /** Waits until it is ready. */
  async ready(): Promise<NonNullable<Told['ready']>> {
    await this.answer();
    const ready = this.told.find((event) => event.ready)?.ready;
    if (!ready) throw new Error(`It is not ready: ${JSON.stringify(this.told)} ${this.complaints.join('\n')}`);
    return ready;
  }

  /** Waits until it has refused, and gives its facts and sentences. */
  async refused(): Promise<Told & { failed: TroubleFacts }> {
    await this.answer();
    const refusal = this.told.find((event) => event.failed);
    if (!refusal?.failed) throw new Error(`It did not refuse: ${JSON.stringify(this.told)}`);
    await this.ended;
    return { ...refusal, failed: refusal.failed };
  }

  /** Waits until it has told of a step. */
  async step(kind: string): Promise<Told> {
    return eventually(() => this.told.find((event) => event.step === kind));
  }

  steps(): string[] {
    return this.told.flatMap((event) => event.step ?? []);
  }

  /** Stops it in order. */
  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    await this.ended;
  }

  private async answer(): Promise<void> {
    let over = false;
    void this.ended.then(() => {
      over = true;
    });
    await eventually(() => over || this.told.some((event) => event.ready || event.failed), 45_000);
  }
}

/** Starts a holding program; `detached` gives it a process group of its own, as a terminal does. */
export function hold(
  options: { dataDir: string; openFolder?: string; settings?: Record<string, string> },
  { built = builtPostgres, uid }: { built?: string; uid?: number } = {},
): Holding {
  const given = { settings: { fsync: 'off' }, ...options };
  const child = spawn(process.execPath, [holder, join(built, 'index.js'), JSON.stringify(given)], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid, cwd: '/' }),
  });
  return new Holding(child);
}

/** Deletes the database of a data folder as `npm start -- --reset` does. @returns `deleted`, or the trouble's code */
export async function resetPostgres(dataDir: string): Promise<string> {
  const script = `
    const { deletePostgres } = await import(process.argv[1]);
    await deletePostgres({ dataDir: process.argv[2] }).then(() => 'deleted', (error) => error.facts.code)
      .then((outcome) => process.stdout.write(outcome));`;
  const url = pathToFileURL(join(builtPostgres, 'index.js')).href;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script, url, dataDir], { encoding: 'utf8' });
}

/** The keeper of a data folder, by its lock. */
export function keeperOf(dataDir: string): number {
  const lock = readdirSync(dataDir).find((name) => name.endsWith('.lock'));
  if (!lock) throw new Error(`Nobody holds ${dataDir}.`);
  return JSON.parse(readFileSync(join(dataDir, lock), 'utf8')).pid;
}

/** The server of a data folder, by the file it writes. */
export function serverOf(dataDir: string): number {
  return Number.parseInt(readFileSync(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8'), 10);
}

/** Keeper and server of a data folder: two functions that say whether they live, safe against ids used again. */
export function watch(dataDir: string): { keeper(): boolean; server(): boolean } {
  const [keeper, server] = [keeperOf(dataDir), serverOf(dataDir)];
  return {
    keeper: () => runsWith(keeper, dataDir),
    server: () => runsWith(server, '-D', join(dataDir, 'postgres/data')),
  };
}

/** Runs one statement. */
export async function sql(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** The processes that were started with something in this folder. */
export function liveProcesses(folder: string): number[] {
  const lines = execFileSync('ps', ['-ww', '-axo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(folder)).map((line) => Number.parseInt(line, 10));
}
