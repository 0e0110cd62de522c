import { Injectable } from '@nestjs/common';
import { Ports } from '../ports/index.js';
import { type PersonData, personData } from './person-data.js';

/** All that the libs of this process keep about persons. */
@Injectable()
export class PersonDataRegistry {
  constructor(private readonly ports: Ports) {}

  /** What each lib knows, by the lib's name: those who only point at persons first, so that persons go last. */
  get all(): readonly (readonly [string, PersonData])[] {
    const rank = ([, { personTables = [] }]: readonly [string, PersonData]) => personTables.length;
    return [...this.ports.all(personData)].sort((a, b) => rank(a) - rank(b) || (a[0] < b[0] ? -1 : 1));
  }
}
