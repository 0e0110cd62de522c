import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

const root = process.cwd();

/** The built program as its own processes: one API and one worker that is started again whenever it is killed. */
export class Program {
  private readonly processes = new Set<ChildProcess>();
  private stopping = false;
  /** How often the worker was found dead. */
  deaths = 0;

  private constructor(
    readonly url: string,
    private readonly environment: NodeJS.ProcessEnv,
    private readonly hear: ((output: string) => void) | undefined,
  ) {}

  /**
   * Starts both, and waits until the API is ready.
   * @param environment what they are configured with
   * @param hear gets all that they write, to either stream; else it goes where the tests' own output goes
   */
  static async start(environment: Record<string, string>, hear?: (output: string) => void): Promise<Program> {
    const port = await freePort();
    const settings = { ...process.env, PORT: String(port), ...environment };
    const program = new Program(`http://127.0.0.1:${port}`, settings, hear);
    program.run('apps/api/src/main.js');
    program.keepWorker();
    await program.ready();
    return program;
  }

  /** Asks all of it to stop, and waits. */
  async stop(): Promise<void> {
    this.stopping = true;
    const ends = [...this.processes].map((child) => once(child, 'exit'));
    for (const child of this.processes) child.kill('SIGTERM');
    await Promise.all(ends);
  }

  private keepWorker(): void {
    this.run('apps/worker/src/main.js').once('exit', () => {
      if (this.stopping) return;
      this.deaths += 1;
      this.keepWorker();
    });
  }

  private run(path: string): ChildProcess {
    const stdio = this.hear ? 'pipe' : 'inherit';
    const child = spawn(process.execPath, [join(root, 'dist', path)], { stdio, env: this.environment });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (output: string) => this.hear?.(output));
    }
    this.processes.add(child);
    child.once('exit', () => this.processes.delete(child));
    return child;
  }

  private async ready(): Promise<void> {
    for (let tries = 0; tries < 400; tries += 1) {
      const response = await fetch(`${this.url}/health/ready`).catch(() => undefined);
      if (response?.ok) return;
      await new Promise((next) => setTimeout(next, 50));
    }
    await this.stop();
    throw new Error('The program did not get ready.');
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
