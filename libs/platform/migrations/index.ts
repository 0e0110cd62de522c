import { Platform1764000000000 } from './1764000000000-platform.js';
import { Audit1764210001000 } from './1764210001000-audit.js';
import { PlatformSecondWall1764250000000 } from './1764250000000-second-wall.js';

export const migrations = [Platform1764000000000, Audit1764210001000, PlatformSecondWall1764250000000];
