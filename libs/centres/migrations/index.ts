import { Centres1764000001000 } from './1764000001000-centres.js';

export const migrations = [Centres1764000001000];
