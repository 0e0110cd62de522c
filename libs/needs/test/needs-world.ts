import type { Centre, NewCentre } from '@hjerterom/centres';
import { aCentre } from '@hjerterom/centres/testing';
import { newId, type TimeRange } from '@hjerterom/kernel';
import { acceptOffer, declineOffer, giveBackPlace, Subjects } from '@hjerterom/offers';
import { OffersApiModule } from '@hjerterom/offers/api';
import { PeopleApiModule } from '@hjerterom/people/api';
import { aPerson } from '@hjerterom/people/testing';
import { linkActor, systemActor, type Tx } from '@hjerterom/platform';
import type { Membership } from '@hjerterom/platform/api';
import { TestWorld } from '@hjerterom/platform/testing';
import { commitmentsOf } from '@hjerterom/volunteers';
import { VolunteersApiModule } from '@hjerterom/volunteers/api';
import { aVolunteer, type GivenVolunteer } from '@hjerterom/volunteers/testing';
import { NeedsApiModule } from '../src/api/index.js';
import { askVolunteers, createStandardKinds, type NeedToRegister } from '../src/index.js';
import { aNeed, theDesk } from '../src/testing/index.js';
import { NeedsWorkerModule } from '../src/worker/index.js';

/** A message as needs asked for it. */
export interface AskedMessage {
  readonly template: string;
  readonly personId: string;
  readonly subjectId: string;
  readonly dueAt: string;
  readonly key: string;
}

/** A question put to a volunteer. */
export interface AnOffer {
  readonly offerId: string;
  readonly personId: string;
}

export interface ADate {
  readonly id: string;
  readonly status: string;
  readonly start: Date | null;
  readonly end: Date | null;
  readonly from: Date;
  readonly to: Date;
  readonly people: string[];
}

/** A Tuesday at ten in Oslo. */
export const tuesday = new Date('2026-11-24T09:00:00Z');
export const hours = (count: number) => count * 3_600_000;
export const days = (count: number) => hours(24 * count);

/** A centre with the standard kinds and somebody at the desk; residents and volunteers are made as they are needed. */
export class NeedsWorld {
  private constructor(
    readonly world: TestWorld,
    readonly centre: Centre,
    readonly leader: Membership,
  ) {}

  /** @param parts `worker`: jobs and sweeps run, beside the API */
  static async create(parts: { worker?: boolean; now?: Date } = {}, centre: Partial<NewCentre> = {}) {
    const { worker = false, now = tuesday } = parts;
    const api = [NeedsApiModule, OffersApiModule, PeopleApiModule, VolunteersApiModule];
    // Without a worker its module only lends the templates.
    const world = await TestWorld.create(
      worker ? { api, worker: [NeedsWorkerModule], now } : { api: [...api, NeedsWorkerModule], now },
    );
    const home = await aCentre(world, { phone: '+4729000001', ...centre });
    const personId = await world.run(systemActor(home.id), async (tx) => {
      await createStandardKinds(tx);
      return (await aPerson(tx, { name: 'Leder Prøvesen' })).id;
    });
    return new NeedsWorld(world, home, { centreId: home.id, personId, roles: ['leader'] });
  }

  get subjects(): Subjects {
    return this.world.app.get(Subjects, { strict: false });
  }

  /** As the worker. */
  run<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.world.run(systemActor(this.centre.id), fn);
  }

  /** As the one at the desk. */
  desk<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.world.run(theDesk(this.centre.id, this.leader.personId), fn);
  }

  async otherCentre(): Promise<string> {
    return (await aCentre(this.world)).id;
  }

  /** Somebody of another centre. */
  async elsewhere(): Promise<string> {
    const other = await this.otherCentre();
    return this.world.run(systemActor(other), async (tx) => (await aPerson(tx)).id);
  }

  resident(given: Parameters<typeof aPerson>[1] = {}): Promise<string> {
    return this.run(async (tx) => (await aPerson(tx, given)).id);
  }

  volunteer(given: GivenVolunteer = {}): Promise<string> {
    return this.run(async (tx) => (await aVolunteer(tx, given)).personId);
  }

  async volunteers(count: number): Promise<string[]> {
    const ids: string[] = [];
    while (ids.length < count) ids.push(await this.volunteer());
    return ids;
  }

  /** A kind like *handlehjelp*, which nobody can do yet: those who are given it are a world of their own. */
  async kind(): Promise<string> {
    const code = `slag-${newId()}`;
    await this.world.rows(
      `INSERT INTO needs_kind SELECT centre_id, $2, name_nb, name_en, venue, involves_minors, certificate_required,
         confidentiality_required, usual_minutes, active, certificate_basis FROM needs_kind WHERE centre_id = $1 AND code = 'handlehjelp'`,
      [this.centre.id, code],
    );
    return code;
  }

  need(given: Partial<NeedToRegister> = {}): Promise<string> {
    return this.desk((tx) => aNeed(tx, given));
  }

  /** Asks them, and gives the offers of those who were. */
  async ask(needId: string, personIds: readonly string[], occurrenceIds?: readonly string[]): Promise<AnOffer[]> {
    await this.desk((tx) => askVolunteers(tx, { needId, personIds, occurrenceIds }));
    const rows = await this.world.rows(
      `SELECT id AS "offerId", person_id AS "personId" FROM offers_offer
       WHERE subject_id = $1 AND person_id = ANY($2::uuid[]) AND status = 'sent'`,
      [needId, personIds],
    );
    return rows as AnOffer[];
  }

  /** A volunteer's yes by the link of their offer. */
  async yes({ offerId, personId }: AnOffer): Promise<string> {
    const input = { offerId, how: 'link' as const };
    const link = linkActor(this.centre.id, personId, offerId);
    return (await this.world.run(link, (tx) => acceptOffer(tx, input, this.subjects))).kind;
  }

  /** A volunteer's no. */
  async no({ offerId, personId }: AnOffer): Promise<string> {
    const link = linkActor(this.centre.id, personId, offerId);
    return (await this.world.run(link, (tx) => declineOffer(tx, { offerId, how: 'link' }, this.subjects))).kind;
  }

  /** «I cannot come after all»: to one date, or to all. */
  async giveBack({ offerId, personId }: AnOffer, occurrenceId: string | null = null): Promise<string> {
    const link = linkActor(this.centre.id, personId, offerId);
    return (await this.world.run(link, (tx) => giveBackPlace(tx, { offerId, occurrenceId }, this.subjects))).kind;
  }

  /** A need with its people: registered, asked about and said yes to. */
  async assigned(given: Partial<NeedToRegister> = {}): Promise<{ needId: string; offer: AnOffer }> {
    const needId = await this.need(given);
    const [offer] = await this.ask(needId, [await this.volunteer({ skills: [given.kind ?? 'handlehjelp'] })]);
    if (!offer || (await this.yes(offer)) !== 'OfferAccepted') throw new Error('Nobody said yes.');
    return { needId, offer };
  }

  async status(needId: string): Promise<string> {
    const [row] = await this.world.rows('SELECT status FROM needs_need WHERE id = $1', [needId]);
    return row?.status;
  }

  /** The need's dates in the order of time, with those who have a place on them. */
  async dates(needId: string): Promise<ADate[]> {
    const rows = await this.world.rows(
      `SELECT o.id, o.status, lower(o.during) AS start, upper(o.during) AS "end", lower(o.within) AS "from",
         upper(o.within) AS "to",
         ARRAY(SELECT p.person_id FROM needs_place p WHERE p.occurrence_id = o.id AND p.status IN ('taken', 'done')
               ORDER BY p.place_no)::text[] AS people
       FROM needs_occurrence o WHERE o.need_id = $1 ORDER BY lower(o.within)`,
      [needId],
    );
    return rows as ADate[];
  }

  async assignmentOf(offerId: string) {
    return (await this.world.rows('SELECT * FROM needs_assignment WHERE offer_id = $1', [offerId]))[0];
  }

  /** When a volunteer is to be somewhere, in the next two months. */
  async promisedBy(personId: string): Promise<TimeRange[]> {
    const soon = { start: tuesday, end: new Date(tuesday.getTime() + days(60)) };
    return (await this.run((tx) => commitmentsOf(tx, [personId], soon))).get(personId) ?? [];
  }

  /** Who was told this about that. */
  async told(template: string, subjectId: string): Promise<string[]> {
    const messages = await this.messages(template);
    return messages.filter((message) => message.subjectId === subjectId).map(({ personId }) => personId);
  }

  /** What was asked of notifications, the earliest first: of one template, or of all of needs. */
  async messages(template = 'needs.%'): Promise<AskedMessage[]> {
    const rows = await this.world.rows(
      `SELECT payload FROM platform_outbox WHERE name = 'notifications.message-requested'
         AND payload ->> 'template' LIKE $1 ORDER BY id`,
      [template],
    );
    return rows.map(({ payload }) => payload);
  }

  /** The payloads of an event. */
  async events<Payload = { needId: string }>(name: string): Promise<Payload[]> {
    const rows = await this.world.rows('SELECT payload FROM platform_outbox WHERE name = $1 ORDER BY id', [name]);
    return rows.map(({ payload }) => payload);
  }

  graphql<Data>(query: string, variables: object = {}, headers: Record<string, string> = {}) {
    const all = { centreId: this.centre.id, ...variables };
    return this.world.graphql<Data>(query, all, this.leader, headers);
  }

  close(): Promise<void> {
    return this.world.close();
  }
}
