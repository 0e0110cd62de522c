import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BackupTrouble } from './backup-trouble.js';

/** One file of a backup, as it was when the backup was made. */
export interface ManifestFile {
  /** Within the backup, with `/` between. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a backup holds. It is written last: a backup without it was cut off. */
export interface Manifest {
  readonly format: 1;
  /** ISO instant. */
  readonly madeAt: string;
  /** PostgreSQL's major version. */
  readonly postgres: string;
  readonly files: readonly ManifestFile[];
}

const fileIn = (folder: string) => join(folder, 'manifest.json');

/** Writes the manifest, whole or not at all. */
export function writeManifest(folder: string, manifest: Manifest): void {
  const half = `${fileIn(folder)}.half`;
  writeFileSync(half, `${JSON.stringify(manifest, undefined, 1)}\n`, { mode: 0o600 });
  renameSync(half, fileIn(folder));
}

/**
 * The manifest of a whole backup: every file is there, as long and with the same sum as it was.
 * @throws BackupTrouble for what is no backup, half a one, or a changed one
 */
export async function checkedManifest(folder: string): Promise<Manifest> {
  if (!existsSync(folder)) throw new BackupTrouble({ code: 'no-backup', folder });
  if (!existsSync(fileIn(folder))) throw new BackupTrouble({ code: 'half-backup', folder, detail: 'manifest.json' });
  const manifest = read(folder);
  for (const { path, bytes, sha256 } of manifest.files) {
    const file = join(folder, path);
    const whole = existsSync(file) && statSync(file).size === bytes && (await sumOf(file)) === sha256;
    if (!whole) throw new BackupTrouble({ code: 'half-backup', folder, detail: path });
  }
  return manifest;
}

function read(folder: string): Manifest {
  try {
    const manifest = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Manifest;
    if (manifest.format === 1 && Array.isArray(manifest.files)) return manifest;
  } catch {
    // Told below.
  }
  throw new BackupTrouble({ code: 'half-backup', folder, detail: 'manifest.json' });
}

async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
