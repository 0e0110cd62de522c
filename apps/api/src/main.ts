import { loadConfig, runProcess } from '@hjerterom/platform';
import { createApi } from './create-api.js';

await runProcess(() => createApi(loadConfig(process.env)));
