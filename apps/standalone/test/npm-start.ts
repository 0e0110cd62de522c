import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { eventually } from '@hjerterom/platform/testing';

/** Settings that this shell or a `.env` may have, and that must not reach the product under test. */
const notOurs = [
  'DATABASE_URL',
  'MIGRATION_DATABASE_URL',
  'REDIS_URL',
  'SECRET',
  'PUBLIC_URL',
  'HOST',
  'MODE',
  'NODE_ENV',
];

/** `npm start` as somebody at a terminal has it: npm, the program, its database, in a process group of their own. */
export class NpmStart {
  private out = '';
  private constructor(
    readonly url: string,
    readonly npm: ChildProcess,
  ) {
    for (const stream of [npm.stdout, npm.stderr]) stream?.on('data', (chunk) => (this.out += chunk));
  }

  /** Runs it in a data folder. @param args what follows `npm start --` */
  static async run(dataDir: string, settings: Record<string, string> = {}, args: string[] = []): Promise<NpmStart> {
    const port = await freePort();
    const npm = spawn('npm', ['start', '--silent', ...(args.length > 0 ? ['--', ...args] : [])], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...Object.fromEntries(notOurs.map((name) => [name, ''])),
        PORT: String(port),
        DATA_DIR: dataDir,
        HJERTEROM_LANG: 'en',
        ...settings,
      },
    });
    return new NpmStart(`http://127.0.0.1:${settings.PORT ?? port}`, npm);
  }

  /** Runs it, and waits until it says that it is ready. */
  static async ready(dataDir: string, settings: Record<string, string> = {}): Promise<NpmStart> {
    const started = await NpmStart.run(dataDir, settings);
    await eventually(() => started.over || started.said.includes('Stop with Ctrl+C'), 150_000);
    if (started.over) throw new Error(`It ended: ${started.said}`);
    return started;
  }

  /** What it has said so far. */
  get said(): string {
    return this.out;
  }

  get over(): boolean {
    return this.npm.exitCode !== null || this.npm.signalCode !== null;
  }

  /** Sends a signal to npm alone, or as a terminal does to npm and all that it started. */
  signal(name: NodeJS.Signals, to: 'npm' | 'all' = 'npm'): void {
    const pid = this.npm.pid as number;
    process.kill(to === 'all' ? -pid : pid, name);
  }

  /** Waits until npm has ended. @returns its exit code, and how long it took in milliseconds */
  async ended(): Promise<{ code: number | null; milliseconds: number }> {
    const began = performance.now();
    if (!this.over) await once(this.npm, 'close');
    return { code: this.npm.exitCode, milliseconds: performance.now() - began };
  }

  /** The processes of its group that are still there. */
  left(): string[] {
    const lines = execFileSync('ps', ['-ww', '-axo', 'pgid=,stat=,args='], { encoding: 'utf8' }).split('\n');
    return lines.filter((line) => Number.parseInt(line, 10) === this.npm.pid && !/^\s*\d+\s+Z/.test(line));
  }

  async json<T>(path: string, init: RequestInit = {}): Promise<T> {
    const headers = { accept: 'application/json', 'content-type': 'application/json', ...init.headers };
    const response = await fetch(`${this.url}${path}`, { ...init, headers });
    if (!response.ok) throw new Error(`${path} answers ${response.status}`);
    return (await response.json()) as T;
  }

  async post(path: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
