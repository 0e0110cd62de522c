import { People1764000002000 } from './1764000002000-people.js';

export const migrations = [People1764000002000];
