// `npm run fuzz`: sends 20 000 strange requests to the built API and says what it found. `npm run fuzz -- 500 --seed 7`
// sends so many, from this seed: the same seed sends the same.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { root } from './bootstrap.mjs';

const given = process.argv.slice(2);
const at = given.indexOf('--seed');
const seed = at < 0 ? randomInt(1_000_000_000) : Number(given[at + 1]);
const runs = Number(given.find((word, index) => index !== at + 1 && /^\d+$/.test(word)) ?? 20_000);
console.log(`${runs} attempts with seed ${seed}; again: npm run fuzz -- ${runs} --seed ${seed}`);
const child = spawn(process.execPath, ['tools/test.mjs', 'apps/api/test/fuzz'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: String(runs), FUZZ_SEED: String(seed) },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('close', (code) => process.exit(code ?? 1));
