import { grantRole } from '@hjerterom/access';
import { anAssociation } from '@hjerterom/associations/testing';
import { addDays, localDateOf } from '@hjerterom/kernel';
import { applyForRooms, bookRooms } from '@hjerterom/rooms';
import { aRoom } from '@hjerterom/rooms/testing';
import type { Browser } from 'playwright-core';
import { type RoutePath, routeTable } from '../src/route-table.js';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

const pages = Object.entries(routeTable).flatMap(([path, { states }]) =>
  states.map((state) => [`${path}${state}`, path as RoutePath, state] as const),
);

/** Tomorrow at noon. */
const soon = (now: Date) => ({
  ...{ startDate: addDays(localDateOf(now, 'Europe/Oslo'), 1), startTime: '12:00', minutes: 60 },
});

inABrowser('the screens', () => {
  let world: WebWorld;
  let browser: Browser;
  let contactId: string;
  /** What the parameters of addresses stand for here. */
  const names: Record<string, string> = {};

  beforeAll(async () => {
    world = await WebWorld.create();
    names.centre = world.centre.slug;
    names.need = await world.need('Astrid Lund', { urgent: true });
    await world.need('Bjarne Holm', { kind: 'leksehjelp' });
    names.volunteer = await world.volunteer('Cecilie Hjelpsom');
    await world.run((tx) => grantRole(tx, names.volunteer ?? '', 'volunteer'));
    names.person = await world.person('Dagfinn Beboer', 'resident');
    const association = await world.run((tx) => anAssociation(tx, { name: 'Prøvekoret' }));
    names.association = association.id;
    contactId = association.contactId;
    await world.run((tx) => grantRole(tx, contactId, 'contact'));
    await world.run(async (tx) => {
      names.room = await aRoom(tx, { name: 'Storsalen', equipment: ['projector'], houseRules: 'Rydd etter dere.' });
      const asked = { roomIds: [names.room], when: soon(tx.now), purpose: 'Fest' };
      await applyForRooms(tx, asked);
      await bookRooms(tx, { ...asked, purpose: 'Møte' });
      const when = { startDate: '2099-01-06', startTime: '18:00', minutes: 120, rrule: 'FREQ=WEEKLY;COUNT=3' };
      const request = { roomIds: [names.room], associationId: association.id, purpose: 'Korøving', participants: 20 };
      const made = await bookRooms(tx, { ...request, when });
      names.booking = 'bookingId' in made ? made.bookingId : '';
    });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  describe.each(['nb', 'en', 'ar'] as const)('every page in %s', (language) => {
    let leader: Visitor;
    let volunteer: Visitor;
    let contact: Visitor;

    beforeAll(async () => {
      leader = await Visitor.come(browser, world, { language });
      volunteer = await Visitor.come(browser, world, { language, personId: names.volunteer });
      contact = await Visitor.come(browser, world, { language, personId: contactId });
    });
    afterAll(() => Promise.all([leader, volunteer, contact].map((visitor) => visitor?.leave())));

    it.each(pages)(
      '%s can be used by everybody: large and small, with large text, by a reader of the screen',
      async (_name, path, state) => {
        const route = routeTable[path];
        const visitor = 'as' in route ? { volunteer, contact }[route.as] : leader;
        await visitor.page.setViewportSize({ width: 1280, height: 800 });
        await visitor.page.goto(`${world.config.publicUrl}${addressOf(path)}${state}`, { waitUntil: 'commit' });
        await visitor.settled();
        // What is named, and how, is the same in each language; where there is least room, it is asked in all of them.
        if (language === 'nb') expect(await visitor.barriers()).toEqual([]);
        await visitor.page.setViewportSize({ width: 360, height: 800 });
        expect(await visitor.barriers()).toEqual([]);
        await visitor.page.setViewportSize({ width: 320, height: 800 });
        expect(await visitor.tooWide()).toEqual([]);
        await visitor.page.setViewportSize({ width: 1280, height: 800 });
        await visitor.page.evaluate("document.documentElement.style.fontSize = '200%'");
        expect(await visitor.tooWide()).toEqual([]);
        expect(await visitor.page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
        expect(visitor.troubles.splice(0)).toEqual([]);
      },
    );
  });

  function addressOf(path: RoutePath): string {
    return path.replace(/\$(\w+)/g, (_all, name: string) => {
      const value = names[name];
      if (!value) throw new Error(`routes.browser-spec.ts does not say what $${name} stands for.`);
      return value;
    });
  }
});
