import { Offers1764000006000 } from './1764000006000-offers.js';

export const migrations = [Offers1764000006000];
