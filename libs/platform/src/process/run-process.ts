import { ConfigError } from '../config/index.js';
import { bootTrouble } from './boot-trouble.js';

/** What can be stopped in order. */
interface Stoppable {
  close(): Promise<unknown>;
}

/** After so long, in milliseconds, a process that was asked to stop goes without order. */
const LONGEST_STOP_MS = 9_000;
/** Signals within so many milliseconds are one wish: on Ctrl-C both the terminal and npm send one. */
const ONE_WISH_MS = 1_000;

/**
 * Runs a process of ours from start to stop: what a person can mend is told in its words, SIGINT and SIGTERM stop it in
 * order within ten seconds and with exit code 0, also while it starts. Who asks again a second later is obeyed at once.
 * @param start is told by the signal that it may give up; what it then throws is no failure
 * @param inWords says what a person can do about an error, where there is something
 */
export async function runProcess(
  start: (stopping: AbortSignal) => Promise<Stoppable>,
  inWords: (error: unknown) => string | undefined = () => undefined,
): Promise<void> {
  const stopping = new AbortController();
  const starting = (async () => start(stopping.signal))();
  let askedAt = 0;
  const stop = () => {
    if (stopping.signal.aborted) {
      if (performance.now() - askedAt > ONE_WISH_MS) process.exit(1);
      return;
    }
    askedAt = performance.now();
    stopping.abort();
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    void starting
      .then(
        (started) => started.close(),
        () => undefined,
      )
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    await starting;
  } catch (error) {
    if (stopping.signal.aborted) return;
    console.error(inWords(error) ?? tellBootError(error));
    process.exit(1);
  }
}

/** What is told of an error that ends a process as it starts. Of a statement that failed, not the values in it. */
export function tellBootError(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  return bootTrouble(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
}
