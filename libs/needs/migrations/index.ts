import { Needs1764000007000 } from './1764000007000-needs.js';

export const migrations = [Needs1764000007000];
