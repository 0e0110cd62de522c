import { Retention1764210010000 } from './1764210010000-retention.js';

export const migrations = [Retention1764210010000];
