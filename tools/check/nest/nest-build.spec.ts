import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { productFiles } from '../scan/sources.mjs';

const root = join(import.meta.dirname, '..', '..', '..');

describe('nest-cli.json', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hjerterom-nest-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('lets `nest build` make the same program as `npm run build`, with every alias resolved', () => {
    const settings = JSON.parse(readFileSync(join(root, 'nest-cli.json'), 'utf8'));
    settings.compilerOptions.builder.options.outDir = join(folder, 'dist');
    writeFileSync(join(folder, 'nest-cli.json'), JSON.stringify(settings));
    execFileSync(
      process.execPath,
      ['node_modules/@nestjs/cli/bin/nest.js', 'build', '--config', relative(root, join(folder, 'nest-cli.json'))],
      {
        cwd: root,
        stdio: 'pipe',
      },
    );
    const built = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    expect(built.sort()).toEqual(
      productFiles(root)
        // The screens are Vite's to build.
        .filter((file) => !file.startsWith('apps/web/'))
        .map((file) => file.replace(/\.tsx?$/, '.js'))
        .sort(),
    );
    const unresolved = built.filter((file) =>
      /from ['"]@hjerterom\//.test(readFileSync(join(folder, 'dist', file), 'utf8')),
    );
    expect(unresolved).toEqual([]);
  });
});
