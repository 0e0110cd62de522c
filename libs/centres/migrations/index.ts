import { Centres1764000001000 } from './1764000001000-centres.js';
import { CentresGuardianAge1764220000000 } from './1764220000000-guardian-age.js';

export const migrations = [Centres1764000001000, CentresGuardianAge1764220000000];
