// The screens: apps/web to dist/web with Vite, each file beside its compressed twins, when a source has changed.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { BootstrapTrouble } from './trouble.mjs';

const folder = 'apps/web';
/** Every operation of the screens, in full. */
const operations = 'operations.json';
/** What the screens are not made of. */
const leftOut = /^(test|tools|node_modules|README\.md|tsconfig\.json)$|\.(spec|int-spec|browser-spec)\.tsx?$/;
/** Pictures and the like are compressed already. */
const compressible = /\.(js|css|html|svg|webmanifest)$/;

/**
 * Whether dist/web was made from other sources than those that are here now, or is not there.
 * @param {string} root
 */
export function webBuildNeeded(root) {
  if (!existsSync(join(root, folder, 'index.html'))) return false;
  const stamp = stampOf(root);
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(root);
}

/**
 * Builds the screens to dist/web.
 * @param {{root: string, texts: {buildWebFailed(reason: string): string}}} options
 * @throws {BootstrapTrouble} with what Vite says
 */
export async function buildWeb({ root, texts }) {
  const stamp = fingerprint(root);
  rmSync(stampOf(root), { force: true });
  const { build } = await import('vite');
  try {
    await build({ configFile: join(root, folder, 'vite.config.mjs'), logLevel: 'error' });
  } catch (error) {
    throw new BootstrapTrouble(texts.buildWebFailed(error.message));
  }
  compress(join(root, 'dist', 'web'));
  // In production the API accepts what these screens send, and nothing else; it does not serve this list.
  copyFileSync(join(root, folder, 'src/gql/persisted-documents.json'), join(root, 'dist', 'web', operations));
  writeFileSync(stampOf(root), stamp);
}

function stampOf(root) {
  return join(root, 'dist', '.web-stamp');
}

function compress(built) {
  for (const name of readdirSync(built).filter((file) => compressible.test(file))) {
    const content = readFileSync(join(built, name));
    const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    writeFileSync(join(built, `${name}.br`), brotliCompressSync(content, { params: quality }));
    writeFileSync(join(built, `${name}.gz`), gzipSync(content, { level: 9 }));
  }
}

function fingerprint(root) {
  const hash = createHash('sha256');
  for (const file of [join(root, 'package-lock.json'), fileURLToPath(import.meta.url)]) hash.update(readFileSync(file));
  const walk = (path) => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true }).sort(byName)) {
      const inner = `${path}/${entry.name}`;
      if (leftOut.test(entry.name)) continue;
      if (entry.isDirectory()) walk(inner);
      else
        hash
          .update(`${inner}\0`)
          .update(readFileSync(join(root, inner)))
          .update('\0');
    }
  };
  walk(folder);
  return `${hash.digest('hex')}\n`;
}

function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}
