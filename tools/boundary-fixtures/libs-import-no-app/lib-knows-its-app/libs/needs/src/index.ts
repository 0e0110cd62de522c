import { createApi } from '../../../apps/api/src/main.js';

export const used = createApi;
