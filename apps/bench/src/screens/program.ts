import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The product while it is measured. */
export interface Running {
  readonly url: string;
  /** Stops it and starts it again, at the same address, with what it holds; not where it is somebody else's to stop. */
  readonly restart?: () => Promise<void>;
}

/** The program says so when it can be used. */
const READY = 'Ctrl+C';

/**
 * Runs the product with its sample centre in a folder of its own, and ends it afterwards; or uses the one at `BENCH_URL`,
 * which must be in demo mode and is written to.
 */
export async function withProgram(use: (running: Running) => Promise<void>): Promise<void> {
  const given = process.env.BENCH_URL?.trim();
  if (given) return use({ url: given });
  const folder = mkdtempSync(join(tmpdir(), 'hjerterom-bench-'));
  const port = await freePort();
  const start = async () => {
    const program = spawn(process.execPath, ['tools/start.mjs'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, PORT: String(port), DATA_DIR: join(folder, 'data'), HJERTEROM_LANG: 'en' },
    });
    await ready(program);
    return program;
  };
  let program = await start();
  const restart = async () => {
    await stop(program);
    program = await start();
  };
  try {
    await use({ url: `http://127.0.0.1:${port}`, restart });
  } finally {
    await stop(program);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return;
  const end = once(program, 'close');
  program.kill('SIGTERM');
  await end;
}

async function ready(program: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    program.stdout?.on('data', (chunk) => {
      said += chunk;
      if (said.includes(READY)) resolve();
    });
    program.once('close', () => reject(new Error(`The program ended: ${said}`)));
  });
}

/** A port of this machine that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
