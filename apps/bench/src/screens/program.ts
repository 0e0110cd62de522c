import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The program says so when it can be used. */
const READY = 'Ctrl+C';

/**
 * Runs the product with its sample centre in a folder of its own, and ends it afterwards; or uses the one at `BENCH_URL`,
 * which must be in demo mode and is written to.
 */
export async function withProgram(use: (url: string) => Promise<void>): Promise<void> {
  const given = process.env.BENCH_URL?.trim();
  if (given) return use(given);
  const folder = mkdtempSync(join(tmpdir(), 'hjerterom-bench-'));
  const port = await freePort();
  const program = spawn(process.execPath, ['tools/start.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: String(port), DATA_DIR: join(folder, 'data'), HJERTEROM_LANG: 'en' },
  });
  try {
    await ready(program);
    await use(`http://127.0.0.1:${port}`);
  } finally {
    program.kill('SIGTERM');
    if (program.exitCode === null) await once(program, 'close');
    rmSync(folder, { recursive: true, force: true });
  }
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
