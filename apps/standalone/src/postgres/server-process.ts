import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { ServerUser } from './server-user.js';
import { StartTrouble, type TroubleFacts } from './trouble.js';

/** How many of a program's last lines are kept to tell what went wrong. */
const keptLines = 12;

/** A program of the server's: its process, and what it says. */
export interface ServerProcess {
  readonly child: ChildProcess;
  /** Its last lines. */
  readonly lastLines: readonly string[];
  /** Fulfilled with the exit code, or undefined for a signal; rejected when it could not be run at all. */
  readonly ended: Promise<number | undefined>;
}

/** Starts one of the server's programs as the server's user, in English and free of this shell's PostgreSQL settings. */
export function runServerProgram(
  program: string,
  args: readonly string[],
  { cwd, user, onLine }: { cwd: string; user: ServerUser | undefined; onLine(line: string): void },
): ServerProcess {
  const child = spawn(program, args, {
    cwd,
    env: environment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(user && { uid: user.uid, gid: user.gid }),
  });
  const lastLines: string[] = [];
  if (child.stderr) {
    createInterface(child.stderr).on('line', (line) => {
      lastLines.push(line);
      if (lastLines.length > keptLines) lastLines.shift();
      onLine(line);
    });
  }
  const ended = new Promise<number | undefined>((resolve, reject) => {
    child.once('error', (error) => reject(new StartTrouble({ code: 'cannot-run', detail: error.message })));
    child.once('close', (code) => resolve(code ?? undefined));
  });
  // Whoever waits is told; nobody waiting is no reason to end the process.
  ended.catch(() => undefined);
  return { child, lastLines, ended };
}

/** What a program's last lines mean, as a trouble that a person can act on where we know it. */
export function diagnose(lastLines: readonly string[], dataDir: string): TroubleFacts {
  const said = lastLines.join('\n');
  const line = (pattern: RegExp) => lastLines.find((candidate) => pattern.test(candidate));
  if (/No space left on device|Disk quota exceeded/i.test(said)) return { code: 'no-space', dataDir };
  const library = line(/error while loading shared libraries|version `GLIBC|cannot execute|Library not loaded/i);
  if (library) return { code: 'cannot-run', detail: library };
  const nameless = line(/could not look up effective user ID/);
  if (nameless) return { code: 'cannot-run', detail: nameless };
  if (line(/^initdb: error:.*(Permission denied|could not access directory)/)) return { code: 'cannot-write', dataDir };
  const damage = line(
    /checkpoint record|control file|pg_control|global\/|could not (open|read|access) (file|directory)|invalid (page|data)|incompatible|PANIC|does not exist|configuration file .* contains errors|is not a valid data directory/,
  );
  if (damage) return { code: 'damaged', dataDir, detail: damage.replace(/^.*?(FATAL|PANIC|LOG):\s*/, '') };
  return { code: 'failed', dataDir, detail: said || 'no message' };
}

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}
