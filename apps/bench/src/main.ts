import { parseArgs } from 'node:util';
import { benchLive } from './live/live.js';
import { benchCalls } from './screens/calls.js';
import type { Conditions } from './screens/conditions.js';
import { type Running, withProgram } from './screens/program.js';
import { benchScreens } from './screens/screens.js';

const benches: Readonly<Record<string, (running: Running, conditions: Conditions) => Promise<void>>> = {
  screens: ({ url }, conditions) => benchScreens(url, conditions),
  calls: ({ url }, conditions) => benchCalls(url, conditions),
  live: benchLive,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '7' },
    rows: { type: 'string', default: '300' },
    cpu: { type: 'string', default: '1' },
    net: { type: 'string', default: 'local' },
  },
});
const chosen = positionals.map((name) => benches[name]);
if (chosen.length === 0 || chosen.some((bench) => !bench)) {
  console.error(`npm run bench -- ${Object.keys(benches).join('|')} [--runs 7] [--rows 300] [--cpu 4] [--net slow]`);
  process.exit(1);
}
const conditions = {
  runs: Number(values.runs),
  rows: Number(values.rows),
  cpu: Number(values.cpu),
  slowNet: values.net === 'slow',
};
await withProgram(async (running) => {
  for (const bench of chosen) await bench?.(running, conditions);
});
