import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BootstrapTrouble } from './trouble.mjs';

const builtFolders = ['apps', 'libs'];
/** Tests and what only they need; the rest of apps/ and libs/ is the product. */
const leftOutFolder = /^(test|node_modules|(.+-)?fixtures)$/;
/** What the browser runs: web-build.mjs builds it. */
const forTheBrowser = 'apps/web';
const leftOutFile = /(\.(spec|int-spec|browser-spec)\.tsx?|\.d\.ts|\.md)$|^\./;
const compiled = /\.tsx?$/;
const doors = ['api', 'worker', 'contracts', 'testing', 'sample'];

/**
 * Whether dist/ was made from other sources than those that are here now, or lacks a file.
 * @param {string} root
 */
export function buildNeeded(root) {
  const stamp = join(root, 'dist', '.build-stamp');
  const sources = listSources(root);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(root, sources)) return true;
  return sources.some((source) => !existsSync(join(root, 'dist', outputOf(source))));
}

/**
 * Compiles apps/ and libs/ to dist/apps/ and dist/libs/ with swc, copies what is not TypeScript, and removes from dist/
 * what has no source any more (a migration that was renamed must not run twice). A file is replaced in one move, so that
 * a process that is reading dist/ never sees half of one.
 * @param {{root: string, texts: {buildFailed(lines: string): string}}} options
 * @throws {BootstrapTrouble} naming every file that does not compile
 */
export async function build({ root, texts }) {
  const sources = listSources(root);
  const stamp = fingerprint(root, sources);
  const compile = await compiler(root);
  const failures = [];
  await Promise.all(
    sources.map(async (source) => {
      const output = join(root, 'dist', outputOf(source));
      mkdirSync(dirname(output), { recursive: true });
      if (!compiled.test(source)) return replace(output, (file) => copyFileSync(join(root, source), file));
      try {
        const { code, map } = await compile(source);
        replace(`${output}.map`, (file) => writeFileSync(file, map));
        replace(output, (file) =>
          writeFileSync(file, `${code}\n//# sourceMappingURL=${posix.basename(outputOf(source))}.map\n`),
        );
      } catch (error) {
        failures.push(`${source}\n${error.message}`);
      }
    }),
  );
  if (failures.length > 0) throw new BootstrapTrouble(texts.buildFailed(failures.sort().join('\n')));
  removeLeftovers(root, sources);
  replace(join(root, 'dist', '.build-stamp'), (file) => writeFileSync(file, stamp));
}

/** What .swcrc says, with each door of each lib as its own path: swc 1.16 knows a `*` only at the end of an alias. */
async function compiler(root) {
  const { transformFile } = await import('@swc/core');
  const [tsx, ts] = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
  const paths = {};
  for (const lib of existsSync(join(root, 'libs')) ? readdirSync(join(root, 'libs')) : []) {
    paths[`@hjerterom/${lib}`] = [`./libs/${lib}/src/index.ts`];
    for (const door of doors) paths[`@hjerterom/${lib}/${door}`] = [`./libs/${lib}/src/${door}/index.ts`];
    paths[`@hjerterom/${lib}/migrations`] = [`./libs/${lib}/migrations/index.ts`];
  }
  return (source) => {
    const { jsc, module } = source.endsWith('.tsx') ? tsx : ts;
    const output = dirname(join(root, 'dist', outputOf(source)));
    return transformFile(join(root, source), {
      swcrc: false,
      configFile: false,
      jsc: { ...jsc, baseUrl: root, paths },
      module,
      sourceMaps: true,
      sourceFileName: asPosix(relative(output, join(root, source))),
    });
  };
}

/** Every file of the product, as a path from the root with `/`, in a steady order. */
function listSources(root) {
  const found = [];
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!leftOutFolder.test(entry.name) && path !== forTheBrowser) walk(path);
      } else if (!leftOutFile.test(entry.name)) found.push(path);
    }
  };
  for (const folder of builtFolders) if (existsSync(join(root, folder))) walk(folder);
  return found.sort();
}

/** Changes with any source, with the compiler's settings and version, and with this file. */
function fingerprint(root, sources) {
  const hash = createHash('sha256');
  const settings = ['.swcrc', 'package-lock.json'].map((file) => join(root, file));
  for (const file of [...settings, fileURLToPath(import.meta.url)]) hash.update(readFileSync(file)).update('\0');
  for (const source of sources)
    hash
      .update(`${source}\0`)
      .update(readFileSync(join(root, source)))
      .update('\0');
  return `${hash.digest('hex')}\n`;
}

function removeLeftovers(root, sources) {
  const wanted = new Set(sources.flatMap((source) => [outputOf(source), `${outputOf(source)}.map`]));
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, 'dist', folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (!wanted.has(path)) rmSync(join(root, 'dist', path));
    }
  };
  for (const folder of builtFolders) if (existsSync(join(root, 'dist', folder))) walk(folder);
}

function outputOf(source) {
  return source.replace(compiled, '.js');
}

function replace(file, write) {
  const half = `${file}.${process.pid}.half`;
  write(half);
  renameSync(half, file);
}

function asPosix(path) {
  return path.split(sep).join('/');
}
