import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync('docs/security.md', 'utf8');
/** `[name of the test](../path/to/it.spec.ts)` */
const held = [...page.matchAll(/\[([^\]]+)\]\(\.\.\/([^)]+spec\.tsx?)\)/g)].map(([, name = '', file = '']) => ({
  name,
  file,
}));
/** The rows of the tables: what somebody does, what stands against it, and the tests. */
const threats = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| -|^\| What /.test(line))
  .map((line) => ({ threat: line.split(' | ')[0]?.slice(2).trim(), line }));

describe('docs/security.md', () => {
  it('is a page of many threats', () => {
    expect(threats.length).toBeGreaterThan(20);
    expect(held.length).toBeGreaterThan(threats.length);
  });

  it.each(threats)('names a test that holds «$threat»', ({ line }) => {
    expect(line).toMatch(/\]\(\.\.\/[^)]+spec\.tsx?\)/);
  });

  it.each(held)('names a test that is there: $name', ({ name, file }) => {
    expect(existsSync(join(process.cwd(), file))).toBe(true);
    const source = readFileSync(file, 'utf8');
    const quoted = [`'${name}'`, `"${name}"`, `\`${name}\``];
    expect([file, quoted.some((title) => source.includes(title))]).toEqual([file, true]);
  });
});
