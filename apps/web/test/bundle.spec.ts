import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { routeTable } from '../src/route-table.js';

const sources = join(process.cwd(), 'apps/web');
const built = join(process.cwd(), 'dist', 'web');
/** The most script that the first view of a page may need, compressed, in bytes. */
const MOST = 150_000;

interface Built {
  readonly file: string;
  readonly isEntry?: boolean;
  /** What must be there before it runs, by source. */
  readonly imports?: readonly string[];
}

describe('the first view', () => {
  const manifest: Readonly<Record<string, Built>> = JSON.parse(
    readFileSync(join(built, '.vite', 'manifest.json'), 'utf8'),
  );
  const pages = pagesByRoute();

  it.each(Object.keys(routeTable))('of %s needs at most 150 kB of script, compressed', (route) => {
    const entry = Object.keys(manifest).find((source) => manifest[source]?.isEntry);
    const needed = new Set<string>();
    for (const source of [entry, pages.get(route)]) {
      expect(manifest).toHaveProperty([source ?? `the page of ${route}`]);
      take(source as string, needed);
    }
    const bytes = [...needed].map((file) => readFileSync(join(built, `${file}.br`)).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST);
  });

  /** A script and all that it imports before it runs. */
  function take(source: string, needed: Set<string>): void {
    const { file, imports = [] } = manifest[source] as Built;
    if (needed.has(file)) return;
    needed.add(file);
    for (const imported of imports) take(imported, needed);
  }
});

/** The source of each route's page, as the files of routes load it. */
function pagesByRoute(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const file of readdirSync(join(sources, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.routes.tsx')) continue;
    const folder = dirname(join('src', file));
    const routes = /path: '([^']+)'[\s\S]*?import\('\.\/([^']+)\.js'\)/g;
    for (const [, path, page] of readFileSync(join(sources, 'src', file), 'utf8').matchAll(routes)) {
      pages.set(`/c/$centre/${path}`, join(folder, `${page}.tsx`).replaceAll('\\', '/'));
    }
  }
  return pages;
}
