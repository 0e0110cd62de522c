import { Access1764000003000 } from './1764000003000-access.js';

export const migrations = [Access1764000003000];
