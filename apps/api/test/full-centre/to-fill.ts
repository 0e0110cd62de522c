import type { Actor, Tx } from '@hjerterom/platform';
import type { ApiWorld, Home } from '../api-world.js';

/** A centre to be filled with so many of everything. */
export class CentreToFill {
  readonly desk: Actor;

  constructor(
    readonly at: ApiWorld,
    readonly home: Home,
    readonly rows: number,
  ) {
    this.desk = { centreId: home.centreId, personId: home.leader.personId, roles: ['leader'] };
  }

  /** So many as there are to be rows, but no more than a thing has room for. */
  atMost(bound: number): number {
    return Math.min(this.rows, bound);
  }

  /** One transaction as the worker. */
  inCentre<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.at.inCentre(this.home.centreId, fn);
  }

  /** One transaction as the leader. */
  byDesk<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.at.as(this.desk, fn);
  }
}

/** So many, made one after another. */
export async function several<T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  while (made.length < count) made.push(await make(made.length));
  return made;
}
