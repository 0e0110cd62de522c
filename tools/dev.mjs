// `npm run dev`: `npm start`, and again after each change of a source. Whatever starts, stops and stays is the standalone
// app's own business; this only builds and starts it anew.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { BootstrapTrouble } from './bootstrap/trouble.mjs';
import { bootstrap, root, runTool } from './bootstrap.mjs';

/** An editor saves in several steps, and a branch is changed in many: wait until it is quiet, in milliseconds. */
const QUIET_MS = 200;

let program = start();
let stopping = false;
let restarting = Promise.resolve();
let timer;

for (const folder of ['apps', 'libs']) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      restarting = restarting.then(() => runTool(restartIfChanged));
    }, QUIET_MS);
  });
}
// A terminal sends Ctrl-C to the program as well; to it, signals at the same time are one.
process.on('SIGINT', end);
process.on('SIGTERM', end);

async function end() {
  if (stopping) return;
  stopping = true;
  clearTimeout(timer);
  await stop(program);
  process.exit(0);
}

/** Builds what has changed; the program goes on as it was while something does not compile. */
async function restartIfChanged() {
  try {
    const { built } = await bootstrap();
    if (!built || stopping) return;
  } catch (error) {
    if (!(error instanceof BootstrapTrouble)) throw error;
    console.error(error.message);
    return;
  }
  await stop(program);
  if (!stopping) program = start();
}

function start() {
  const child = spawn(process.execPath, ['tools/start.mjs'], { cwd: root, stdio: 'inherit' });
  child.on('exit', (code) => {
    if (code) console.error('It stopped. It starts again when a source changes.');
  });
  return child;
}

/** @param {import('node:child_process').ChildProcess} child */
async function stop(child) {
  child.kill('SIGTERM');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
}
