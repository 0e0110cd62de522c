import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const built = join(process.cwd(), 'dist', 'web');
/** The most script that the first view of a page may need, compressed, in bytes. */
const MOST = 150_000;

const pages = existsSync(built) ? readdirSync(built).filter((name) => /-page-[\w-]+\.js$/.test(name)) : [];

describe('the first view', () => {
  it('is built', () => {
    expect(pages.length).toBeGreaterThan(3);
  });

  it.each(pages)('of %s needs at most 150 kB of script, compressed', (page) => {
    const needed = new Set<string>();
    for (const [, name] of read('index.html').matchAll(/(?:src|href)="\/web\/([^"]+\.js)"/g))
      take(name as string, needed);
    take(page, needed);
    const bytes = [...needed].map((name) => readFileSync(join(built, `${name}.br`)).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST);
  });
});

/** A script and all that it imports before it runs. */
function take(name: string, needed: Set<string>): void {
  if (needed.has(name)) return;
  needed.add(name);
  for (const [, imported] of read(name).matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g))
    take(imported as string, needed);
}

function read(name: string): string {
  return readFileSync(join(built, name), 'utf8');
}
