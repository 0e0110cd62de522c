import { anAssociation } from '@hjerterom/associations/testing';
import { aCentre } from '@hjerterom/centres/testing';
import { aPerson } from '@hjerterom/people/testing';
import { type Actor, systemActor, type Tx } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import { type BookingRequest, bookRooms, type SaveRoom, type WhenToBook } from '../src/index.js';
import { aBuilding, aRoom, brokenBookings } from '../src/testing/index.js';

export { sound } from '../src/testing/index.js';

/** A Tuesday at ten in Oslo. */
export const tuesday = new Date('2026-11-24T09:00:00Z');

/** Somebody who books for an association. */
export interface Borrower {
  readonly associationId: string;
  readonly actor: Actor;
}

/** A centre with a leader and a building; rooms and associations are made as they are needed. */
export class RoomsWorld {
  private constructor(
    readonly world: TestWorld,
    readonly centreId: string,
    readonly leader: Actor,
    readonly buildingId: string,
  ) {}

  /** @param beside a world that there is already: one more centre in it */
  static async create(beside?: TestWorld): Promise<RoomsWorld> {
    const world = beside ?? (await TestWorld.create({ now: tuesday }));
    const { id } = await aCentre(world);
    return world.run(systemActor(id), async (tx) => {
      const personId = (await aPerson(tx)).id;
      return new RoomsWorld(world, id, { centreId: id, personId, roles: ['leader'] }, await aBuilding(tx));
    });
  }

  /** As the worker. */
  run<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.world.run(systemActor(this.centreId), fn);
  }

  /** As the leader. */
  lead<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.world.run(this.leader, fn);
  }

  room(given: Partial<SaveRoom> = {}): Promise<string> {
    return this.run((tx) => aRoom(tx, { buildingId: this.buildingId, ...given }));
  }

  async borrower(): Promise<Borrower> {
    const { id, contact } = await this.run((tx) => anAssociation(tx));
    return { associationId: id, actor: contact };
  }

  async borrowers(count: number): Promise<Borrower[]> {
    const all: Borrower[] = [];
    while (all.length < count) all.push(await this.borrower());
    return all;
  }

  /** A verb as a borrower, with a request for their association. */
  as<T>({ actor, associationId }: Borrower, verb: (tx: Tx, input: BookingRequest) => Promise<T>, input: ARequest) {
    return this.world.run(actor, (tx) => verb(tx, { purpose: 'Øving', ...input, associationId }));
  }

  /** Books, and fails unless it was booked. @returns the booking's id */
  async booked(who: Borrower, input: ARequest): Promise<string> {
    const outcome = await this.as(who, bookRooms, input);
    if (outcome.kind !== 'RoomBooking') throw new Error(JSON.stringify(outcome));
    return outcome.bookingId;
  }

  /** The dates of a booking in order of time: id, state, start, rooms. */
  async dates(bookingId: string): Promise<{ id: string; status: string; start: Date; rooms: string[] }[]> {
    const rows = await this.world.rows(
      `SELECT id, status, lower(during) AS start, room_ids AS rooms FROM rooms_occurrence
       WHERE booking_id = $1 ORDER BY lower(during)`,
      [bookingId],
    );
    return rows as { id: string; status: string; start: Date; rooms: string[] }[];
  }

  /** What must hold whatever has happened; each list is empty (`sound`). */
  broken() {
    return brokenBookings((sql) => this.world.rows(sql));
  }
}

export type ARequest = Omit<BookingRequest, 'purpose'> & { readonly purpose?: string };

/** On a day at a time, two hours unless said. */
export function at(startDate: string, startTime = '18:00', more: Partial<WhenToBook> = {}): WhenToBook {
  return { startDate, startTime, minutes: 120, ...more };
}
