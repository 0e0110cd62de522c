import { Hours1764000008000 } from './1764000008000-hours.js';
import { HoursSource1764100008000 } from './1764100008000-hours-source.js';

export const migrations = [Hours1764000008000, HoursSource1764100008000];
