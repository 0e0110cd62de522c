import { Needs1764000007000 } from './1764000007000-needs.js';
import { NeedsDay1764100007000 } from './1764100007000-day.js';
import { CertificateBasis1764230002000 } from './1764230002000-certificate-basis.js';
import { NeedsSecondWall1764250007000 } from './1764250007000-second-wall.js';

export const migrations = [
  Needs1764000007000,
  NeedsDay1764100007000,
  CertificateBasis1764230002000,
  NeedsSecondWall1764250007000,
];
