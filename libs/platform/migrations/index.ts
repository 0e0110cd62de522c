import { Platform1764000000000 } from './1764000000000-platform.js';

export const migrations = [Platform1764000000000];
