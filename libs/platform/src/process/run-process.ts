import { ConfigError } from '../config/index.js';

/** What can be stopped in order. */
interface Stoppable {
  close(): Promise<void>;
}

/** After so long, in milliseconds, a process that was asked to stop goes without order. */
const LONGEST_STOP_MS = 9_000;

/**
 * Runs a process of ours from start to stop: what a person can mend is told in its words, SIGINT and SIGTERM stop it in
 * order within ten seconds, a second signal at once.
 * @param inWords says what a person can do about an error, where there is something
 */
export async function runProcess(
  start: () => Promise<Stoppable>,
  inWords: (error: unknown) => string | undefined = () => undefined,
): Promise<void> {
  const starting = start();
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    void starting
      .then((started) => started.close())
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
    console.error(inWords(error) ?? (error instanceof ConfigError ? error.message : error));
    process.exit(1);
  }
}
