import { type Centre } from '@hjerterom/centres';
import { aCentre } from '@hjerterom/centres/testing';
import { type NewPerson } from '@hjerterom/people';
import { PeopleApiModule } from '@hjerterom/people/api';
import { aPerson } from '@hjerterom/people/testing';
import { type Actor, systemActor, type Tx } from '@hjerterom/platform';
import { AssetsController, type Membership } from '@hjerterom/platform/api';
import { TestWorld } from '@hjerterom/platform/testing';
import { Module } from '@nestjs/common';
import { OffersApiModule } from '../src/api/index.js';
import type { OfferToMake } from '../src/index.js';
import { Subjects } from '../src/index.js';
import { offerPath } from '../src/offer/offer-link.js';
import { anOffer, aSubject, FakeSubject, FakeSubjectModule, makeTestSubjects } from '../src/testing/index.js';
import { OffersWorkerModule } from '../src/worker/index.js';

/** What the fake subject tells only those who said yes. */
export const personal = ['Prøve Mottaker', 'Prøveveien 7', '+4729000042', 'Ring på to ganger'];

/** The stylesheet, as the API serves it. */
@Module({ controllers: [AssetsController] })
class Assets {}

/** A centre with somebody at the desk, a fake subject that can be asked about, and volunteers made as they are needed. */
export class OfferWorld {
  private constructor(
    readonly world: TestWorld,
    readonly centre: Centre,
    readonly leader: Membership,
  ) {}

  /** @param options.atWork whether a worker sweeps; without one, nothing else uses the database */
  static async create({ now = new Date('2026-11-24T09:00:00Z'), atWork = false } = {}) {
    const messages = atWork ? { worker: [OffersWorkerModule] } : {};
    const world = await TestWorld.create({
      api: [OffersApiModule, PeopleApiModule, FakeSubjectModule, Assets],
      ...messages,
      now,
    });
    try {
      await makeTestSubjects(world);
      const home = await aCentre(world, { phone: '+4729000001' });
      const { id: personId } = await world.run(systemActor(home.id), (tx) => aPerson(tx));
      return new OfferWorld(world, home, { centreId: home.id, personId, roles: ['leader'] });
    } catch (error) {
      await world.close();
      throw error;
    }
  }

  get subjects(): Subjects {
    return this.world.app.get(Subjects, { strict: false });
  }

  get fake(): FakeSubject {
    return this.world.app.get(FakeSubject, { strict: false });
  }

  /** As the worker. */
  run<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.world.run(systemActor(this.centre.id), fn);
  }

  as<T>(actor: Actor, fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.world.run(actor, fn);
  }

  volunteer(given: Partial<NewPerson> = {}): Promise<string> {
    return this.run(async (tx) => (await aPerson(tx, given)).id);
  }

  volunteers(count: number): Promise<string[]> {
    return this.run(async (tx) => {
      const ids: string[] = [];
      for (let n = 0; n < count; n++) ids.push((await aPerson(tx)).id);
      return ids;
    });
  }

  subject(given: Parameters<typeof aSubject>[1] = {}): Promise<string> {
    return this.run((tx) => aSubject(tx, given));
  }

  /** A question; about a new subject to a new volunteer where nothing else is said. */
  async offer(given: Partial<OfferToMake> = {}): Promise<{ offerId: string; personId: string; subjectId: string }> {
    const personId = given.personId ?? (await this.volunteer());
    const subjectId = given.subjectId ?? (await this.subject());
    const offerId = await this.run((tx) => anOffer(tx, { ...given, personId, subjectId }));
    return { offerId, personId, subjectId };
  }

  /** The holder of the offer's link. */
  link({ offerId, personId }: { offerId: string; personId: string }): Actor {
    return { centreId: this.centre.id, personId, roles: ['link'], subjectId: offerId };
  }

  path(offerId: string): string {
    return offerPath(this.world.config, offerId);
  }

  async row(offerId: string) {
    const [row] = await this.world.rows('SELECT * FROM offers_offer WHERE id = $1', [offerId]);
    return row ?? {};
  }

  /** What was asked of notifications with this template, about offers of this subject. */
  async messages(template: string, subjectId: string) {
    const rows = await this.world.rows(
      `SELECT payload FROM platform_outbox WHERE name = 'notifications.message-requested'
         AND payload ->> 'template' = $1
         AND payload ->> 'subjectId' IN (SELECT id::text FROM offers_offer WHERE subject_id = $2)`,
      [template, subjectId],
    );
    return rows.map(({ payload }) => payload as { personId: string; subjectId: string; key: string; dueAt: string });
  }

  /** The offers about this subject that an event of this name tells of. */
  async events(name: string, subjectId: string): Promise<string[]> {
    const rows = await this.world.rows(
      `SELECT payload ->> 'offerId' AS "offerId" FROM platform_outbox WHERE name = $1 AND payload ->> 'subjectId' = $2`,
      [name, subjectId],
    );
    return rows.map(({ offerId }) => offerId);
  }

  close(): Promise<void> {
    return this.world.close();
  }
}
