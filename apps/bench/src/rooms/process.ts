import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A server that runs beside the bench, so that it has a core of its own where there is one. */
export interface ServerProcess {
  stop(): Promise<void>;
}

/** So many tries, a tenth of a second apart, until it answers. */
const MOST_TRIES = 300;

/** Starts a built program and waits until something answers at its address. @throws Error when it ended instead */
export async function startProcess(
  file: string,
  environment: Readonly<Record<string, string>>,
  url: string,
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  for (let tries = 0; ; tries += 1) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) break;
    if (child.exitCode !== null || tries === MOST_TRIES) throw new Error(`${file} does not answer.`);
    await new Promise((next) => setTimeout(next, 100));
  }
  return {
    async stop() {
      const end = once(child, 'close');
      child.kill('SIGTERM');
      await end;
    },
  };
}
