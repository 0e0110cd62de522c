import { type DestinationStream, destination } from 'pino';

/** How much is kept in memory, in characters, while the file cannot be written; then lines are lost. */
const MOST_KEPT = 1_000_000;

/**
 * Opens the file of the log. A full disk is no reason to stop: what cannot be written is kept for a while.
 * @param onTrouble told the first time that it cannot be written, with the system's code
 */
export function logFile(path: string, onTrouble: (code: string) => void): DestinationStream {
  const file = destination({ dest: path, mkdir: true, sync: false, maxLength: MOST_KEPT });
  let told = false;
  file.on('error', (error: NodeJS.ErrnoException) => {
    if (!told) onTrouble(error.code ?? error.message);
    told = true;
  });
  return file;
}
