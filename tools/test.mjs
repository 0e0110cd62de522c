// `npm test`: all of the tests, with all of their set-up. Paths or Jest's own options may follow: `npm test -- libs/needs`.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap, root, runTool } from './bootstrap.mjs';
import { testBrowser } from './test/browser.mjs';
import { testPostgres } from './test/postgres.mjs';
import { testRedis } from './test/redis.mjs';

const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];

await runTool(async () => {
  await bootstrap();
  const folder = mkdtempSync(join(tmpdir(), 'hjerterom-test-'));
  // The server's own user must be able to enter.
  chmodSync(folder, 0o755);
  const stops = [];
  let code = 1;
  try {
    const postgres = await testPostgres(join(folder, 'postgres'));
    stops.push(postgres.stop);
    const redis = await testRedis(folder);
    stops.push(redis.stop);
    const browser = testBrowser();
    const asked = process.argv.slice(2);
    code = await run(jest.concat(asked), {
      TZ: 'UTC',
      // All of the tests go in groups (test/groups.mjs); whoever names some gets those.
      ...(asked.every((one) => one.startsWith('--')) ? { TEST_IN_GROUPS: '1' } : {}),
      // What tests and their browser write beside goes with the folder.
      TMPDIR: folder,
      ...postgres.environment,
      ...redis.environment,
      ...browser.environment,
    });
    for (const leftOut of [redis.leftOut, browser.leftOut].filter(Boolean)) console.log(leftOut);
  } finally {
    for (const stop of stops.reverse()) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
  process.exit(code);
});

/** Runs Node with these arguments and gives its exit code; an interrupt is left to it. */
function run(args, environment) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)));
}
