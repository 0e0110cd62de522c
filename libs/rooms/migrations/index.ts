import { Rooms1765100000000 } from './1765100000000-rooms.js';

export const migrations = [Rooms1765100000000];
