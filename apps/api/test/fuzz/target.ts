import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Attempt } from './attempt.js';

/** How much of an answer is looked at, in characters. */
const LOOKED_AT = 200_000;
/** An answer that takes longer than this is none, in milliseconds. */
const PATIENCE_MS = 60_000;

/** All that the process may keep, in megabytes: one that forgets nothing does not live to the end. */
const HEAP_MB = 256;

/** What no answer may hold: a trace, a statement, a path of the machine, words of the database or of a library. */
const leaks: readonly RegExp[] = [
  /\bat \S+ \(?(?:file:|node:|\/)|node_modules|\.[jt]s:\d+|"stack"|\b(?:Type|Range|Reference|Query\w*)Error\b/,
  /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\b .*\b(?:FROM|VALUES|SET|WHERE)\b/,
  /syntax error at or near|invalid input syntax|violates \w+ constraint|relation "|QueryFailed|SQLSTATE|pg_\w+/,
  /\/(?:home|root|tmp|usr|app|work)\/\w|ECONNREFUSED|postgres:\/\//,
];

/** What is wrong with an answer, whatever was sent; null when nothing is. */
export function wrongWith(status: number, said: string): string | null {
  if (status >= 500) return `status ${status}`;
  if (said.includes('INTERNAL_SERVER_ERROR')) return 'an error of ours';
  const leak = leaks.map((one) => one.exec(said)?.[0]).find(Boolean);
  return leak ? `a leak: ${leak}` : null;
}

/** The API as it is built, as a process of its own: what goes wrong in it is seen from outside. */
export class Target {
  /** How often there was which answer. */
  readonly answered = new Map<string, number>();
  private output = '';

  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  static async start(environment: Record<string, string>): Promise<Target> {
    const port = await freePort();
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${HEAP_MB}`, join(process.cwd(), 'dist/apps/api/src/main.js')],
      {
        env: { ...process.env, PORT: String(port), LOG_LEVEL: 'error', ...environment },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const target = new Target(`http://127.0.0.1:${port}`, child);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        target.output = (target.output + text).slice(-20_000);
      });
    }
    for (let tries = 0; tries < 600; tries += 1) {
      if (await target.answers()) return target;
      await new Promise((next) => setTimeout(next, 100));
    }
    throw new Error(`The API did not start: ${target.output}`);
  }

  /** Whether the process goes on. */
  async answers(): Promise<boolean> {
    const response = await fetch(`${this.url}/health/ready`).catch(() => null);
    return response?.ok === true && this.child.exitCode === null;
  }

  /** What is wrong with the answer to an attempt; null when nothing is. */
  async trouble({ method, path, headers, body }: Attempt, cookie: string | undefined): Promise<string | null> {
    const before = this.output.length;
    try {
      const response = await fetch(`${this.url}${path}`, {
        ...{ method, body, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) },
        headers: { ...headers, ...(cookie && { cookie }) },
      });
      const text = (await response.text()).slice(0, LOOKED_AT);
      const said = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
      const answer = text.startsWith('{"data":{') ? 'with data' : String(response.status);
      this.answered.set(answer, (this.answered.get(answer) ?? 0) + 1);
      const wrong = wrongWith(response.status, `${said}\n${text}`);
      return wrong && `${wrong}: ${this.since(before)}`;
    } catch (error) {
      // What cannot even be sent is no attempt.
      if (error instanceof TypeError && /header|URL|ByteString/i.test(`${error.message} ${error.cause}`)) return null;
      return `no answer: ${String(error)} ${String((error as Error).cause)} ${this.since(before)}`;
    }
  }

  /** Memory that the process holds, in megabytes; null where `ps` does not tell. */
  megabytes(): number | null {
    try {
      return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(this.child.pid)], { encoding: 'utf8' })) / 1024;
    } catch {
      return null;
    }
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const end = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await end;
  }

  private since(before: number): string {
    return this.output.slice(Math.min(before, this.output.length)).slice(0, 1_500) || 'nothing was logged';
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
