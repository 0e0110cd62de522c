import { hoursLink } from '@hjerterom/hours';
import { anEntry } from '@hjerterom/hours/testing';
import { askVolunteers } from '@hjerterom/needs';
import { aNeed } from '@hjerterom/needs/testing';
import { acceptOffer, offerLink, offersOf, Subjects } from '@hjerterom/offers';
import { aPerson } from '@hjerterom/people/testing';
import { found, linkActor } from '@hjerterom/platform';
import { AssetsController } from '@hjerterom/platform/api';
import { eventually } from '@hjerterom/platform/testing';
import { aVolunteer } from '@hjerterom/volunteers/testing';
import { Module } from '@nestjs/common';
import type { Page } from 'playwright-core';
import { workerModules } from '../../worker/src/worker-modules.js';
import { AccessibilityController } from '../src/accessibility/accessibility.controller.js';
import { ClockController } from '../src/dev/clock.controller.js';
import { SamplePeopleController } from '../src/dev/sample-people.controller.js';
import { HomeController } from '../src/home/home.controller.js';
import { ApiWorld, type Home } from './api-world.js';

@Module({
  controllers: [HomeController, AccessibilityController, ClockController, SamplePeopleController, AssetsController],
})
class DemoPages {}

/** A question to one volunteer, with the path of its page. */
export interface AskedVolunteer {
  readonly offerId: string;
  readonly personId: string;
  readonly path: string;
}

/** The server-rendered pages of a demo centre with its worker, in every state that people meet. */
export class PagesWorld {
  private constructor(
    readonly at: ApiWorld,
    readonly home: Home,
  ) {}

  static async create(): Promise<PagesWorld> {
    const at = await ApiWorld.create({ api: [DemoPages], worker: workerModules });
    const home = await at.home({ slug: 'provedal', name: 'Prøvedal Frivilligsentral', phone: '+4729000001' });
    for (const name of ['Prøve Prøvesen', 'Ali Eksempel', 'Marte Kirkebakken-Langfjordeide']) {
      await at.somebody(home.centreId, 'volunteer', { name });
    }
    await at.somebody(home.centreId, 'resident', { name: 'Aud Prøvedal' });
    return new PagesWorld(at, home);
  }

  get url(): string {
    return this.at.world.url;
  }

  /** The leader signs in, in the browser of this page. */
  async signIn(page: Page): Promise<void> {
    const data = { personId: this.home.leader.personId };
    await page.request.post(`${this.url}/dev/sign-in`, { data });
  }

  /** Volunteers asked about shopping for Aud, every Tuesday from next week on. */
  async asked({ volunteers = 1, dates = 1 } = {}): Promise<AskedVolunteer[]> {
    const { centreId, leader } = this.home;
    const desk = { centreId, personId: leader.personId, roles: ['leader' as const] };
    const recipientId = await this.at.inCentre(
      centreId,
      async (tx) => (await aPerson(tx, { name: 'Aud Prøvedal' })).id,
    );
    const series = { rrule: `FREQ=WEEKLY;COUNT=${dates}`, startDate: '2026-12-01', startTime: '12:00', minutes: 60 };
    const needId = await this.at.as(desk, (tx) =>
      aNeed(tx, {
        recipientId,
        when: { series },
        about: 'Melk, brød og kaffe. Det er tunge poser, og heisen er liten.',
        notes: 'Ringeklokka er stille, bank på. Katten må ikke ut.',
      }),
    );
    const personIds: string[] = [];
    while (personIds.length < volunteers) {
      personIds.push(await this.at.inCentre(centreId, async (tx) => (await aVolunteer(tx)).personId));
    }
    await this.at.as(desk, (tx) => askVolunteers(tx, { needId, personIds }));
    const offers = await this.at.inCentre(centreId, (tx) => offersOf(tx, 'need', [needId]));
    return offers.map(({ id, personId }) => ({
      offerId: id,
      personId,
      path: new URL(offerLink(this.at.world.config, id)).pathname,
    }));
  }

  /** One volunteer asked. */
  async one(dates = 1): Promise<AskedVolunteer> {
    return found((await this.asked({ dates }))[0], 'offer');
  }

  /** A yes from some other device. */
  async yesElsewhere({ offerId, personId }: AskedVolunteer): Promise<void> {
    const subjects = this.at.world.app.get(Subjects, { strict: false });
    const link = linkActor(this.home.centreId, personId, offerId);
    await this.at.as(link, (tx) => acceptOffer(tx, { offerId, how: 'link' }, subjects));
  }

  /** A question that somebody else has answered first. */
  async answeredLate(): Promise<AskedVolunteer> {
    const [late, quick] = await this.asked({ volunteers: 2 });
    await this.yesElsewhere(found(quick, 'offer'));
    return found(late, 'offer');
  }

  /** A question that nobody answered in time. */
  async expired(): Promise<AskedVolunteer> {
    const offer = await this.one();
    const { world } = this.at;
    await world.rows('UPDATE offers_offer SET expires_at = $2 WHERE id = $1', [offer.offerId, world.clock.now()]);
    return offer;
  }

  /** The path of the page for hours that are proposed. */
  async hours(): Promise<string> {
    const { id } = await this.at.inCentre(this.home.centreId, (tx) => anEntry(tx));
    return new URL(hoursLink(this.at.world.config, id)).pathname;
  }

  /** Waits for a message to a volunteer. @returns its text */
  mailed({ personId }: AskedVolunteer, template: string): Promise<string> {
    return eventually(async () => {
      const mails = await fetch(`${this.url}/dev/mailbox.json?personId=${personId}&template=${template}`);
      const [mail] = (await mails.json()) as { text: string }[];
      return mail?.text;
    });
  }

  /** The six digits that were sent to a volunteer. */
  async codeOf(offer: AskedVolunteer): Promise<string> {
    return found(/\b\d{6}\b|\b\d{3} \d{3}\b/.exec(await this.mailed(offer, 'offers.code'))?.[0], 'code');
  }

  close(): Promise<void> {
    return this.at.close();
  }
}
