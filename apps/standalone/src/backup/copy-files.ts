import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ManifestFile } from './manifest.js';

/** Copies one file and sums it up on the way. @returns null when it is not there (any more) */
export async function copyFile(from: string, to: string, path: string): Promise<ManifestFile | null> {
  const hash = createHash('sha256');
  let bytes = 0;
  const sum = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  try {
    await pipeline(createReadStream(from), sum, createWriteStream(to, { mode: 0o600 }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return { path, bytes, sha256: hash.digest('hex') };
}

/**
 * Copies a tree of files, folders that are left empty among them. A file that goes while it is copied is left out.
 * @param wanted whether a path within the tree is copied; of a folder that is not, the folder is, empty
 */
export async function copyTree(
  from: string,
  to: string,
  prefix: string,
  wanted: (path: string) => boolean,
): Promise<ManifestFile[]> {
  const copied: ManifestFile[] = [];
  const walk = async (within: string): Promise<void> => {
    mkdirSync(join(to, within), { recursive: true, mode: 0o700 });
    for (const entry of readdirSync(join(from, within), { withFileTypes: true })) {
      const path = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory()) {
        if (wanted(path)) await walk(path);
        else mkdirSync(join(to, path), { recursive: true, mode: 0o700 });
      } else if (entry.isFile() && wanted(path)) {
        const file = await copyFile(join(from, path), join(to, path), `${prefix}/${path}`);
        if (file) copied.push(file);
      }
    }
  };
  await walk('');
  return copied;
}
