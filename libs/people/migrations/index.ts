import { People1764000002000 } from './1764000002000-people.js';
import { ContactPointAnywhere1764200002000 } from './1764200002000-contact-point-anywhere.js';
import { PeopleConsents1764220001000 } from './1764220001000-consents.js';
import { PeopleErasure1764220002000 } from './1764220002000-erasure.js';
import { PeopleSecondWall1764250002000 } from './1764250002000-second-wall.js';
import { ConsentsSecondWall1764310001000 } from './1764310001000-consents-second-wall.js';
import { PeopleQuietTimes1764320002000 } from './1764320002000-quiet-times.js';
import { PeopleKnownAs1765200001000 } from './1765200001000-known-as.js';

export const migrations = [
  People1764000002000,
  ContactPointAnywhere1764200002000,
  PeopleConsents1764220001000,
  PeopleErasure1764220002000,
  PeopleSecondWall1764250002000,
  ConsentsSecondWall1764310001000,
  PeopleQuietTimes1764320002000,
  PeopleKnownAs1765200001000,
];
