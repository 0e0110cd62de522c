import { Volunteers1764000004000 } from './1764000004000-volunteers.js';

export const migrations = [Volunteers1764000004000];
