import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** That somebody was erased: ids only. */
export interface LedgerLine {
  readonly erasureId: string;
  readonly centreId: string;
  readonly personId: string;
  /** ISO instant, by the injected clock. */
  readonly at: string;
}

/**
 * Adds a line to the ledger of erasures, which lies outside of the database, so that a backup from before the erasure
 * cannot bring the person back (`restore` reads it). The line is on the disk when this returns. One line is one write
 * at the end of the file, so that several processes may share it.
 */
export function writeLedger(file: string, line: LedgerLine): void {
  const isNew = !existsSync(file);
  if (isNew) mkdirSync(dirname(file), { recursive: true });
  const opened = openSync(file, 'a', 0o600);
  try {
    // A line break before it too: what a dying machine left of the line before must not spoil this one.
    writeSync(opened, `\n${JSON.stringify(line)}\n`);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
  if (isNew) syncFolder(dirname(file));
}

/**
 * Everybody in the ledger, each once. A line that was cut off when the machine died counts as not written: the erasure
 * had not begun. @throws Error for a line that is broken otherwise: the file is damaged, and nothing may go on with it
 */
export function readLedger(file: string): LedgerLine[] {
  if (!existsSync(file)) return [];
  const persons = new Map<string, LedgerLine>();
  for (const [index, text] of readFileSync(file, 'utf8').split('\n').entries()) {
    const cutOff = text.startsWith('{') && !text.endsWith('}');
    if (text === '' || cutOff) continue;
    const line = parsed(text);
    if (!line) throw new Error(`Line ${index + 1} of the ledger of erasures (${file}) is damaged.`);
    persons.set(line.personId, line);
  }
  return [...persons.values()];
}

function parsed(text: string): LedgerLine | null {
  try {
    const line = JSON.parse(text) as Partial<LedgerLine>;
    return line.personId && line.centreId && line.erasureId && line.at ? (line as LedgerLine) : null;
  } catch {
    return null;
  }
}

/** A new file is only there after a crash when its folder is on the disk too. Not every system can do that. */
function syncFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r');
    fsyncSync(opened);
    closeSync(opened);
  } catch {
    // Windows opens no folders.
  }
}
