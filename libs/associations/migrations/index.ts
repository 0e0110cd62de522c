import { Associations1765000000000 } from './1765000000000-associations.js';

export const migrations = [Associations1765000000000];
