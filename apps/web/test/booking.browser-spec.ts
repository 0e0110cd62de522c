import { grantRole } from '@hjerterom/access';
import { anAssociation } from '@hjerterom/associations/testing';
import { aPerson } from '@hjerterom/people/testing';
import type { Actor } from '@hjerterom/platform';
import { bookRooms, bumpBookings } from '@hjerterom/rooms';
import { aBuilding, aRoom } from '@hjerterom/rooms/testing';
import type { Browser, Page } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

/** A Tuesday more than a week ahead, and those after it: local dates. */
const today = new Date();
const tuesday = (weeks: number) => {
  const day = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()));
  day.setUTCDate(day.getUTCDate() + ((9 - day.getUTCDay()) % 7) + 7 * (weeks + 1));
  return day.toISOString().slice(0, 10);
};
const inWords = (date: string, language = 'nb-NO') =>
  new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T12:00:00Z`),
  );

inABrowser('an association contact on a phone', () => {
  let world: WebWorld;
  let browser: Browser;
  let contact: Visitor;
  let page: Page;
  let chess: { readonly actor: Actor; readonly associationId: string };
  const rooms = { large: '', small: '' };
  const isForEverybody = async () => {
    expect(await contact.tooWide()).toEqual([]);
    expect(await contact.barriers()).toEqual([]);
  };
  const clashOn = (date: string) => page.getByRole('article').filter({ hasText: inWords(date) });
  const row = (date: string) => page.getByRole('listitem').filter({ hasText: inWords(date) });

  beforeAll(async () => {
    world = await WebWorld.create();
    const choir = await world.run(async (tx) => {
      const buildingId = await aBuilding(tx);
      rooms.large = await aRoom(tx, { name: 'Storsalen', buildingId, setups: [{ code: 'meeting', capacity: 40 }] });
      rooms.small = await aRoom(tx, { name: 'Lillesalen', buildingId, setups: [{ code: 'meeting', capacity: 30 }] });
      await aRoom(tx, { name: 'Kottet', buildingId, setups: [{ code: 'meeting', capacity: 4 }] });
      const { id: contactPersonId } = await aPerson(tx, { name: 'Siri Kor' });
      await anAssociation(tx, { name: 'Prøvekoret', contactPersonId });
      await grantRole(tx, contactPersonId, 'contact');
      const other = await anAssociation(tx, { name: 'Sjakklubben' });
      chess = { actor: other.contact, associationId: other.id };
      return contactPersonId;
    });
    for (const week of [2, 4, 6]) await take(tuesday(week));
    browser = await openBrowser();
    contact = await Visitor.come(browser, world, { personId: choir, width: 360 });
    page = contact.page;
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  /** The chess club has the large room that evening. */
  async function take(date: string): Promise<void> {
    const request = { associationId: chess.associationId, purpose: 'Sjakk' };
    const when = { startDate: date, startTime: '18:00', minutes: 120 };
    const outcome = await world.as(chess.actor, (tx) => bookRooms(tx, { ...request, roomIds: [rooms.large], when }));
    expect(outcome).toMatchObject({ kind: 'RoomBooking' });
  }

  it('finds a room that fits, and is shown every date that is taken before anything is sent', async () => {
    await page.goto(`${world.config.publicUrl}/c/${world.centre.slug}/bookings`);
    await page.getByText('Du har ikke booket noe').waitFor();
    await isForEverybody();
    await page.getByRole('link', { name: 'Book lokale' }).click();
    await page.getByLabel('Hvor ofte?').selectOption('WEEKLY');
    await page.getByLabel('Første dag').fill(tuesday(1));
    await page.getByLabel('Siste dag').fill(tuesday(8));
    await page.getByLabel('Hopp over helligdager').uncheck();
    await page.getByLabel('Hvor mange kommer?').fill('25');
    await page.getByLabel('Hva skal dere gjøre?').fill('Korøving');
    expect(await page.getByRole('checkbox', { name: 'Kottet' }).count()).toBe(0);
    await page.getByRole('checkbox', { name: 'Storsalen' }).check();
    await page.getByText('3 datoer er ikke ledige.').waitFor();
    await page.getByText('5 av 8 datoer er ledige.').waitFor();
    await clashOn(tuesday(2)).getByText('Sjakklubben har rommet da.').waitFor();
    await isForEverybody();
  });

  it('solves each by another remedy, and what is written is kept when the page is loaded anew', async () => {
    await clashOn(tuesday(2)).getByRole('button', { name: 'Lillesalen er ledig da' }).click();
    await page.getByText('2 datoer er ikke ledige.').waitFor();
    await clashOn(tuesday(4)).getByRole('button', { name: 'Samme rom' }).first().click();
    await page.getByText('Én dato er ikke ledig.').waitFor();
    await page.reload();
    await clashOn(tuesday(6)).getByRole('button', { name: 'Dropp denne datoen' }).click();
    await page.getByText('Alle de 7 datoene er ledige.').waitFor();
    expect(await page.getByLabel('Hva skal dere gjøre?').inputValue()).toBe('Korøving');
    await isForEverybody();
  });

  it('has the rooms kept while the form is open, loses nothing when something else goes first, and waits for that date', async () => {
    await page.getByText('Lokalet holdes av for deg til klokka').waitFor();
    const when = { startDate: tuesday(1), startTime: '19:00', minutes: 60 };
    const wanted = { associationId: chess.associationId, roomIds: [rooms.large], when, purpose: 'Sjakk' };
    expect(await world.as(chess.actor, (tx) => bookRooms(tx, wanted))).toMatchObject({
      kind: 'DatesClash',
      clashes: [{ reasons: ['held'] }],
    });
    await world.asLeader((tx) => bumpBookings(tx, { roomIds: [rooms.large], when, purpose: 'Valgmøte' }));
    await page.getByRole('button', { name: 'Book', exact: true }).click();
    await page.getByText('Én dato er ikke ledig.').waitFor();
    expect(await page.getByLabel('Hva skal dere gjøre?').inputValue()).toBe('Korøving');
    await clashOn(tuesday(1)).getByRole('button', { name: 'Sett oss på venteliste for denne datoen' }).click();
    await page.getByText('Dere står på venteliste. Vi sier fra når det blir ledig.').waitFor();
    await page.getByText('Alle de 6 datoene er ledige.').waitFor();
    await page.getByRole('button', { name: 'Book', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Korøving' }).waitFor();
    expect(await row(tuesday(2)).textContent()).toContain('Lillesalen');
    await isForEverybody();
  });

  it('changes one date, cancels another, and sees it stay in the history until it is taken back', async () => {
    await page.getByRole('button', { name: `Endre ${inWords(tuesday(3))}` }).click();
    await page.getByLabel('Fra klokka').fill('19:00');
    await page.getByLabel('Til klokka').fill('21:00');
    await page.getByRole('button', { name: 'Lagre endringen' }).click();
    await row(tuesday(3)).getByText('19:00–21:00').waitFor();
    await row(tuesday(5)).getByText('18:00–20:00').waitFor();
    await page.getByRole('button', { name: `Avlys ${inWords(tuesday(7))}` }).click();
    await page.getByRole('form').getByRole('button', { name: 'Avlys' }).click();
    await page.getByRole('button', { name: 'Send nå' }).click();
    await row(tuesday(7)).getByText('Avlyst').waitFor();
    await isForEverybody();
    await page.getByRole('button', { name: `Ta tilbake ${inWords(tuesday(7))}` }).click();
    await row(tuesday(7)).getByText('Booket').waitFor();
  });

  it('is told of a change that clashes with what else there is, and sees and leaves the waiting list, in English too', async () => {
    await take(tuesday(9));
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: `Change ${inWords(tuesday(8), 'en-GB')}` }).click();
    await page.getByLabel('New day').fill(tuesday(9));
    await page.getByRole('button', { name: 'Save the change' }).click();
    await page.getByText('It is not free. Nothing is changed.').waitFor();
    await page.getByRole('button', { name: 'Lillesalen is free then' }).click();
    await page.getByRole('button', { name: 'Lillesalen is free then' }).waitFor({ state: 'detached' });
    const moved = page.getByRole('listitem').filter({ hasText: inWords(tuesday(9), 'en-GB') });
    await moved.getByText('Lillesalen').waitFor();
    await page.getByRole('link', { name: 'My bookings' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'My bookings' }).waitFor();
    await page.getByText('Korøving · Lillesalen').first().waitFor();
    await page.getByRole('heading', { name: 'You are on the waiting list' }).waitFor();
    await page.getByText('Number 1 in the queue').waitFor();
    await isForEverybody();
    await page.getByRole('button', { name: 'Leave the queue' }).click();
    await page.getByRole('heading', { name: 'You are on the waiting list' }).waitFor({ state: 'detached' });
    expect(contact.troubles).toEqual([]);
  });
});
