import { Hours1764000008000 } from './1764000008000-hours.js';

export const migrations = [Hours1764000008000];
