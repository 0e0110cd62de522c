// One of the checks of `npm run check`: no package that runs in production has a fault that is known to be high or critical.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readAudit } from './read-audit.mjs';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: join(import.meta.dirname, '..', '..', '..'),
  encoding: 'utf8',
  shell: process.platform === 'win32',
  timeout: 60_000,
});
const { code, lines } = readAudit(stdout ?? '');
for (const line of lines) console.log(line);
process.exit(code);
