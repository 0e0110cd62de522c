import { People1764000002000 } from './1764000002000-people.js';
import { ContactPointAnywhere1764200002000 } from './1764200002000-contact-point-anywhere.js';
import { PeopleSecondWall1764250002000 } from './1764250002000-second-wall.js';

export const migrations = [People1764000002000, ContactPointAnywhere1764200002000, PeopleSecondWall1764250002000];
