// `npm run check`: all that can be said about the code without running it. `npm run check -- --fix` formats first.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { bootstrap, root, runTool } from './bootstrap.mjs';
import { SKIPPED } from './check/audit/read-audit.mjs';

const biome = 'node_modules/@biomejs/biome/bin/biome';
const tsc = ['node_modules/typescript/bin/tsc', '-p'];

/** A check that could not be done is neither passed nor failed. */
const marks = { 0: '✓', [SKIPPED]: '–' };

/** Each is a Node script with its arguments; it passes when it exits with 0. The slowest come first. */
const checks = [
  { name: 'types', script: [...tsc, 'tsconfig.json'] },
  { name: 'types of the screens', script: [...tsc, 'apps/web/tsconfig.json'] },
  { name: 'generated files', script: ['tools/check/generated/run.mjs'] },
  { name: 'types of the tools', script: [...tsc, 'tools/tsconfig.json'] },
  { name: 'known faults in packages', script: ['tools/check/audit/run.mjs'] },
  { name: 'words of the screens', script: ['apps/web/tools/check-words.mjs'] },
  { name: 'boundaries', script: ['tools/check/boundaries/run.mjs'] },
  { name: 'format and lint', script: [biome, 'ci', '.'] },
  {
    name: 'compose file',
    script: [
      'node_modules/dclint/bin/dclint.cjs',
      'docker-compose.yml',
      '-c',
      'tools/check/compose/dclint.json',
      '--max-warnings',
      '0',
    ],
  },
];

await runTool(async () => {
  await bootstrap();
  if (process.argv.includes('--fix')) await run([biome, 'check', '--write', '.'], 'inherit');
  const began = performance.now();
  const waiting = [...checks];
  const failed = [];
  const leftOut = [];
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { code, output, seconds } = await run(check.script, 'pipe');
      console.log(`${marks[code] ?? '✗'} ${check.name} (${seconds} s)`);
      if (code !== 0) {
        (code === SKIPPED ? leftOut : failed).push(check.name);
        console.log(`${output.trimEnd()}\n`);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
  const passed = checks.length - failed.length - leftOut.length;
  const counts = { passed, failed: failed.length, skipped: leftOut.length };
  if (process.env.CHECK_SUMMARY) writeFileSync(process.env.CHECK_SUMMARY, JSON.stringify(counts));
  const total = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`checks: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  if (failed.length > 0) console.log(`What failed: ${failed.join(', ')}. (${total} s in all)`);
  process.exit(failed.length > 0 ? 1 : 0);
});

/** Runs a Node script in the root; gives its exit code, what it printed, and how long it took. */
async function run(script, stdio) {
  const began = performance.now();
  const child = spawn(process.execPath, script, {
    cwd: root,
    stdio: ['ignore', stdio, stdio],
    env: { ...process.env, NO_COLOR: '1' },
  });
  const output = [];
  child.stdout?.on('data', (chunk) => output.push(chunk));
  child.stderr?.on('data', (chunk) => output.push(chunk));
  const code = await new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)));
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return { code, output: Buffer.concat(output).toString('utf8'), seconds };
}
