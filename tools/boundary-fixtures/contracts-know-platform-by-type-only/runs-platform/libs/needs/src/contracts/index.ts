import { log } from '@hjerterom/platform';

export const used = log;
