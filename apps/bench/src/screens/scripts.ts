import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { kilobytes, printTable } from '../figures.js';

const built = join(process.cwd(), 'dist/web');
/** What the first view of a page may need, compressed, in bytes. */
const BUDGET = 150_000;
/** So many packages are named. */
const MOST_NAMED = 15;

/** The scripts that a page asks for, in the order of asking, each with its time. */
export function listenForScripts(page: Page): { readonly name: string; readonly at: number }[] {
  const asked: { name: string; at: number }[] = [];
  const began = performance.now();
  page.on('request', (request) => {
    const name = /\/web\/([^/]+\.js)$/.exec(request.url())?.[1];
    if (name) asked.push({ name, at: performance.now() - began });
  });
  return asked;
}

/** How large scripts are: as they are, and by gzip and brotli. */
export function sizesOf(names: readonly string[]): { raw: number; gzip: number; brotli: number } {
  const size = (ending: string) =>
    names.reduce((sum, name) => {
      const file = join(built, `${name}${ending}`);
      return sum + statSync(existsSync(file) ? file : join(built, name)).size;
    }, 0);
  return { raw: size(''), gzip: size('.gz'), brotli: size('.br') };
}

/** One row of the table of sizes. */
export function sizeRow(page: string, first: readonly string[], later: readonly string[]): string[] {
  const { raw, gzip, brotli } = sizesOf(first);
  const share = `${Math.round((brotli / BUDGET) * 100)} %${brotli > BUDGET ? ' OVER' : ''}`;
  return [page, kilobytes(raw), kilobytes(gzip), kilobytes(brotli), share, kilobytes(sizesOf(later).brotli)];
}

export const sizeHeadings = ['first view, kB of script', 'raw', 'gzip', 'brotli', 'of 150 kB', 'later, brotli'];

/** Which packages (and which parts of our own) make the scripts that every page needs. */
export async function printLargest(): Promise<void> {
  const output = await build({
    configFile: join(process.cwd(), 'apps/web/vite.config.mjs'),
    logLevel: 'error',
    build: { write: false },
  });
  if (Array.isArray(output) || !('output' in output)) throw new Error('Vite built something else than expected.');
  const first = output.output.find((file) => file.type === 'chunk' && file.isEntry);
  const bytes = new Map<string, number>();
  for (const [id, { renderedLength }] of Object.entries(first?.type === 'chunk' ? first.modules : {})) {
    const name = packageOf(id);
    bytes.set(name, (bytes.get(name) ?? 0) + renderedLength);
  }
  const largest = [...bytes].sort((a, b) => b[1] - a[1]).slice(0, MOST_NAMED);
  printTable(
    ['in every first view, kB before it is made small', ''],
    largest.map(([name, size]) => [name, kilobytes(size)]),
  );
}

function packageOf(id: string): string {
  const [, inside] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id) ?? [];
  return inside ?? `own: ${/apps\/web\/src\/([^/]+)/.exec(id)?.[1] ?? 'the rest'}`;
}

/** All files of the first view of a page, for the reference: the same bytes, which are not run. */
export function referencePage(names: readonly string[]): string {
  const styles = [...readFileSync(join(built, 'index.html'), 'utf8').matchAll(/"(\/web\/[^"]+\.css)"/g)].map(
    ([, path]) => path as string,
  );
  const paths = JSON.stringify([...styles, ...names.map((name) => `/web/${name}`)]);
  return `<!doctype html><title>Reference</title><main></main><script>
    Promise.all(${paths}.map((path) => fetch(path).then((answer) => answer.text()))).then(() =>
      requestAnimationFrame((time) => { document.querySelector('main').textContent = 'here'; window.here = time; }));
  </script>`;
}
