import { parseArgs } from 'node:util';
import { benchCalls } from './screens/calls.js';
import type { Conditions } from './screens/conditions.js';
import { withProgram } from './screens/program.js';
import { benchScreens } from './screens/screens.js';

const benches: Readonly<Record<string, (url: string, conditions: Conditions) => Promise<void>>> = {
  screens: benchScreens,
  calls: benchCalls,
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
await withProgram(async (url) => {
  for (const bench of chosen) await bench?.(url, conditions);
});
