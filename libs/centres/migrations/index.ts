import { Centres1764000001000 } from './1764000001000-centres.js';
import { CentresGuardianAge1764220000000 } from './1764220000000-guardian-age.js';
import { CentresSchoolBreaks1765100001000 } from './1765100001000-school-breaks.js';
import { CentresView1765400001000 } from './1765400001000-view.js';

export const migrations = [
  Centres1764000001000,
  CentresGuardianAge1764220000000,
  CentresSchoolBreaks1765100001000,
  CentresView1765400001000,
];
