import { loadConfig, runProcess } from '@hjerterom/platform';
import { createWorker } from './create-worker.js';

await runProcess(async () => createWorker(loadConfig(process.env)));
