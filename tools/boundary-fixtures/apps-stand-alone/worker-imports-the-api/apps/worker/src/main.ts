import { createApi } from '../../api/src/main.js';

export const used = createApi;
