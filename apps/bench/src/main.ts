import { parseArgs } from 'node:util';
import { benchLive } from './live/live.js';
import { benchBooking } from './rooms/booking.js';
import { benchSearch } from './rooms/search.js';
import { benchTimeline } from './rooms/timeline.js';
import { benchCalls } from './screens/calls.js';
import type { Conditions } from './screens/conditions.js';
import { type Running, withProgram } from './screens/program.js';
import { benchScreens } from './screens/screens.js';

/** Of the product as `npm start` runs it. */
const ofTheProduct: Readonly<Record<string, (running: Running, conditions: Conditions) => Promise<void>>> = {
  screens: ({ url }, conditions) => benchScreens(url, conditions),
  calls: ({ url }, conditions) => benchCalls(url, conditions),
  live: benchLive,
};
/** Of the API, on a database of their own. */
const ofTheApi: Readonly<Record<string, (conditions: Conditions) => Promise<void>>> = {
  booking: benchBooking,
  timeline: benchTimeline,
  search: benchSearch,
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
const names = [...Object.keys(ofTheProduct), ...Object.keys(ofTheApi)];
if (positionals.length === 0 || positionals.some((name) => !names.includes(name))) {
  console.error(`npm run bench -- ${names.join('|')} [--runs 7] [--rows 300] [--cpu 4] [--net slow]`);
  process.exit(1);
}
const conditions = {
  runs: Number(values.runs),
  rows: Number(values.rows),
  cpu: Number(values.cpu),
  slowNet: values.net === 'slow',
};
for (const name of positionals) await ofTheApi[name]?.(conditions);
const chosen = positionals.flatMap((name) => ofTheProduct[name] ?? []);
if (chosen.length > 0) {
  await withProgram(async (running) => {
    for (const bench of chosen) await bench(running, conditions);
  });
}
