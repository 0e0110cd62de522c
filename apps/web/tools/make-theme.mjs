// Makes src/theme/hjerterom.css of theme.json with Designsystemet's own tool: `node apps/web/tools/make-theme.mjs`.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const web = join(import.meta.dirname, '..');
const tool = join(web, '../../node_modules/@digdir/designsystemet/dist/bin/designsystemet.js');
const folder = mkdtempSync(join(tmpdir(), 'hjerterom-theme-'));
try {
  const run = (...given) =>
    execFileSync(process.execPath, [tool, 'tokens', ...given], { cwd: folder, stdio: 'inherit' });
  copyFileSync(join(web, 'theme.json'), join(folder, 'designsystemet.config.json'));
  run('create');
  run('build', '-t', 'tokens', '-o', 'css');
  copyFileSync(join(folder, 'css', 'hjerterom.css'), join(web, 'src', 'theme', 'hjerterom.css'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
