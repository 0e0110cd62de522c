import { anAssociation } from '@hjerterom/associations/testing';
import { CentreEntity } from '@hjerterom/centres';
import type { Actor } from '@hjerterom/platform';
import { eventually } from '@hjerterom/platform/testing';
import { bookRooms, bumpBookings } from '@hjerterom/rooms';
import { aBuilding, aRoom } from '@hjerterom/rooms/testing';
import type { Browser, Page } from 'playwright-core';
import { letterTo } from './letters.js';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

const DAY_MS = 86_400_000;
const email = 'kirsti@example.org';
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
  /** The first Tuesday of the spring term, as the words were understood, and how many there are. */
  let [first, tuesdays] = ['', 0];
  const rooms = { large: '' };
  const isForEverybody = async () => {
    expect(await contact.tooWide()).toEqual([]);
    expect(await contact.barriers()).toEqual([]);
  };
  const letter = (template: string) => letterTo(email, template, page, world);
  /** So many weeks and days after the first Tuesday. */
  const day = (weeks: number, days = 0) =>
    new Date(Date.parse(first) + (weeks * 7 + days) * DAY_MS).toISOString().slice(0, 10);
  const clashOn = (date: string) => page.getByRole('article').filter({ hasText: inWords(date) });
  const row = (date: string, language?: string) =>
    page.getByRole('listitem').filter({ hasText: inWords(date, language) });

  beforeAll(async () => {
    world = await WebWorld.create();
    await world.run(async (tx) => {
      // Whatever the time is, messages leave at once.
      await tx.em.update(CentreEntity, { id: world.centre.id }, { quietFrom: '03:00', quietTo: '03:01' });
      const usual = { buildingId: await aBuilding(tx), equipment: ['hearing-loop'] };
      const roomFor = (name: string, capacity: number) =>
        aRoom(tx, { ...usual, name, setups: [{ code: 'meeting', capacity }] });
      rooms.large = await roomFor('Storsalen', 40);
      await roomFor('Lillesalen', 30);
      await roomFor('Kottet', 4);
      const other = await anAssociation(tx, { name: 'Sjakklubben' });
      chess = { actor: other.contact, associationId: other.id };
    });
    browser = await openBrowser();
    contact = await Visitor.come(browser, world, { width: 360, personId: null });
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

  it('registers the association on the public page, and is told what is wrong with its number', async () => {
    await page.goto(`${world.config.publicUrl}/?lang=nb`);
    await page.getByRole('link', { name: 'meld inn laget ditt og lån lokaler' }).click();
    await page.getByRole('heading', { level: 1, name: 'Meld inn laget eller foreningen' }).waitFor();
    await isForEverybody();
    await page.getByLabel('Hva heter laget eller foreningen?').fill('Prøven Koret');
    await page.getByLabel('Organisasjonsnummer').fill('123 456 784');
    await page.getByText('Kultur og musikk').click();
    await page.getByText('Voksne').click();
    await page.getByLabel('Navnet ditt').fill('Kirsti Korleder');
    await page.getByLabel('E-post').fill(email);
    await page.getByText('Ja, ta vare på det jeg har skrevet').click();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('link', { name: /Dette organisasjonsnummeret stemmer ikke/ }).waitFor();
    // The browser tells of the answer 422, as it is to be.
    contact.troubles.splice(0);
    await isForEverybody();
    await page.getByLabel('Organisasjonsnummer').fill('123 456 785');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { level: 1, name: 'Takk! Vi har fått det.' }).waitFor();
    await page.goto((await letter('associations.applied')).link ?? '');
    await page.getByText('Vi har fått påmeldingen').waitFor();
    await isForEverybody();
  });

  it('is approved by the leader with the keyboard alone, signs in by a code, and lets another book', async () => {
    const leader = await Visitor.come(browser, world);
    await leader.page.goto(world.at('today'));
    const asks = leader.page.getByRole('region', { name: 'Lag som vil være med 1' });
    await asks.getByRole('link', { name: /^Svar/ }).press('Enter');
    await leader.page.getByRole('heading', { level: 1, name: 'Prøven Koret' }).waitFor();
    await leader.page.keyboard.press('g');
    await leader.page.getByRole('button', { name: 'Send nå' }).press('Enter');
    // Nobody else waits: back to the list.
    await leader.page.getByRole('listitem').filter({ hasText: 'Prøven Koret' }).getByText('Godkjent').waitFor();
    expect(leader.troubles).toEqual([]);
    await leader.leave();
    await page.goto((await letter('associations.approved')).link ?? '');
    await page.getByLabel('E-postadresse eller mobilnummer').fill(email);
    await page.getByRole('button', { name: 'Send meg en kode' }).click();
    const digits = /\b\d{3} ?\d{3}\b/.exec((await letter('access.sign-in')).text)?.[0] ?? '';
    await page.getByLabel('Koden, seks tall').fill(digits);
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('heading', { level: 1, name: 'Laget mitt' }).waitFor();
    await page.getByText('Laget er godkjent og kan låne lokaler.').waitFor();
    await page.getByText('Laget har ikke booket noe ennå.').waitFor();
    await page.getByRole('button', { name: /La noen booke/ }).click();
    await page.getByLabel('Navn', { exact: true }).fill('Dagny Delegat');
    await page.getByLabel('Telefon eller e-post').fill('dagny@example.org');
    await page.getByRole('button', { name: 'Legg til' }).click();
    await page.getByText('Dagny Delegat').first().waitFor();
    await page.getByRole('button', { name: 'Det stemmer fortsatt' }).click();
    await page.getByText('Takk! Vi spør igjen om et halvt år.').waitFor({ state: 'attached' });
    await isForEverybody();
  });

  it('finds a room for the spring term by words, and is shown every date that is taken before anything is sent', async () => {
    await page.getByRole('link', { name: 'Finn et lokale' }).first().click();
    await page.getByLabel('Hva trenger dere?').fill('tirsdager 18–20, 25 personer, teleslynge, fra januar');
    const field = page.getByLabel('Dag', { exact: true });
    first = await eventually(async () => (await field.inputValue()) || undefined);
    const last = await page.getByLabel('Siste dag').inputValue();
    expect([new Date(first).getUTCDay(), first.slice(5, 7), last.slice(4)]).toEqual([2, '01', '-06-30']);
    tuesdays = Math.floor((Date.parse(last) - Date.parse(first)) / (7 * DAY_MS)) + 1;
    for (const week of [2, 4, 6]) await take(day(week));
    await page.getByRole('button', { name: 'Finn lokaler' }).click();
    const found = (name: string) => page.getByRole('article').filter({ hasText: name });
    await found('Lillesalen').getByText(`Ledig alle ${tuesdays} gangene`).waitFor();
    await found('Storsalen')
      .getByText(`Ledig ${tuesdays - 3} av ${tuesdays} ganger`)
      .waitFor();
    expect(await page.getByLabel('Hva trenger dere?').inputValue()).toContain('25 personer');
    await isForEverybody();
    // What was begun for one room is not sent for it when another was found: what was chosen last counts.
    await page.getByRole('link', { name: 'Gå videre med Lillesalen' }).click();
    await page.getByLabel('Hva skal dere gjøre?').fill('Kor');
    await page.goBack();
    await page.getByRole('link', { name: 'Gå videre med Storsalen' }).click();
    await page.getByRole('checkbox', { name: 'Storsalen', checked: true }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Lillesalen' }).isChecked()).toBe(false);
    expect(await page.getByLabel('Hva skal dere gjøre?').inputValue()).toBe('Kor');
    await page.getByLabel('Hopp over helligdager').uncheck();
    await page.getByLabel('Hva skal dere gjøre?').fill('Korøving');
    expect(await page.getByRole('checkbox', { name: 'Kottet' }).count()).toBe(0);
    await page.getByText('3 datoer er ikke ledige.').waitFor();
    await page.getByText(`${tuesdays - 3} av ${tuesdays} datoer er ledige.`).waitFor();
    await clashOn(day(2)).getByText('Sjakklubben har rommet da.').waitFor();
    await isForEverybody();
  });

  it('solves each by another remedy, and what is written is kept when the page is loaded anew', async () => {
    await clashOn(day(2)).getByRole('button', { name: 'Lillesalen er ledig da' }).click();
    await page.getByText('2 datoer er ikke ledige.').waitFor();
    await clashOn(day(4)).getByRole('button', { name: 'Samme rom' }).first().click();
    await page.getByText('Én dato er ikke ledig.').waitFor();
    await page.reload();
    await clashOn(day(6)).getByRole('button', { name: 'Dropp denne datoen' }).click();
    await page.getByText(`Alle de ${tuesdays - 1} datoene er ledige.`).waitFor();
    expect(await page.getByLabel('Hva skal dere gjøre?').inputValue()).toBe('Korøving');
    await isForEverybody();
  });

  it('has the rooms kept while the form is open, loses nothing when something else goes first, and waits for that date', async () => {
    await page.getByText('Lokalet holdes av for deg til klokka').waitFor();
    const when = { startDate: day(1), startTime: '19:00', minutes: 60 };
    const wanted = { associationId: chess.associationId, roomIds: [rooms.large], when, purpose: 'Sjakk' };
    expect(await world.as(chess.actor, (tx) => bookRooms(tx, wanted))).toMatchObject({
      kind: 'DatesClash',
      clashes: [{ reasons: ['held'] }],
    });
    await world.asLeader((tx) => bumpBookings(tx, { roomIds: [rooms.large], when, purpose: 'Valgmøte' }));
    await page.getByRole('button', { name: 'Book', exact: true }).click();
    await page.getByText('Én dato er ikke ledig.').waitFor();
    expect(await page.getByLabel('Hva skal dere gjøre?').inputValue()).toBe('Korøving');
    await clashOn(day(1)).getByRole('button', { name: 'Sett oss på venteliste for denne datoen' }).click();
    await page.getByText('Dere står på venteliste. Vi sier fra når det blir ledig.').waitFor();
    await page.getByText(`Alle de ${tuesdays - 2} datoene er ledige.`).waitFor();
    // It is booked, and the answer is lost on its way: the same is sent again, and what is one's own is in nobody's way.
    let lost = false;
    await page.route('**/graphql', async (route) => {
      if (lost || !route.request().postData()?.includes('mutation BookRooms')) return route.fallback();
      lost = true;
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: 'Book', exact: true }).click();
    await page.getByText('Vent litt, så prøver vi igjen.').waitFor();
    contact.troubles.splice(0);
    await page.getByRole('main').getByRole('button', { name: 'Prøv igjen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Korøving' }).waitFor();
    expect(await row(day(2)).textContent()).toContain('Lillesalen');
    await isForEverybody();
  });

  it('changes one date, cancels another, and sees it stay in the history until it is taken back', async () => {
    await page.getByRole('button', { name: `Endre ${inWords(day(3))}` }).click();
    await page.getByLabel('Fra klokka').fill('');
    await page.getByRole('button', { name: 'Lagre endringen' }).click();
    await page.getByRole('link', { name: 'Skriv klokkeslettet som 18:00.' }).waitFor();
    await page.getByLabel('Fra klokka').fill('19:00');
    await page.getByLabel('Til klokka').fill('18:00');
    await page.getByText('Varer 23 timer, til neste dag.').waitFor();
    await page.getByLabel('Til klokka').fill('21:00');
    await page.getByRole('button', { name: 'Lagre endringen' }).click();
    await row(day(3)).getByText('19:00–21:00').waitFor();
    await row(day(5)).getByText('18:00–20:00').waitFor();
    await page.getByRole('button', { name: `Avlys ${inWords(day(7))}` }).click();
    await page.getByRole('form').getByRole('button', { name: 'Avlys' }).click();
    await page.getByRole('button', { name: 'Send nå' }).click();
    await row(day(7)).getByText('Avlyst').waitFor();
    await isForEverybody();
    await page.getByRole('button', { name: `Ta tilbake ${inWords(day(7))}` }).click();
    await row(day(7)).getByText('Booket').waitFor();
  });

  it('is told of a change that clashes with what else there is, and sees and leaves the waiting list, in English too', async () => {
    await take(day(8, 1));
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: `Change ${inWords(day(8), 'en-GB')}` }).click();
    await page.getByLabel('New day').fill(day(8, 1));
    await page.getByRole('button', { name: 'Save the change' }).click();
    await page.getByText('It is not free. Nothing is changed.').waitFor();
    await page.getByRole('button', { name: 'Lillesalen is free then' }).click();
    await page.getByRole('button', { name: 'Lillesalen is free then' }).waitFor({ state: 'detached' });
    await row(day(8, 1), 'en-GB').getByText('Lillesalen').waitFor();
    await page.getByRole('link', { name: 'My bookings' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'My bookings' }).waitFor();
    await page.getByText('Korøving · Lillesalen').first().waitFor();
    await page.getByRole('heading', { name: 'You are on the waiting list' }).waitFor();
    await page.getByText('Number 1 in the queue').waitFor();
    await isForEverybody();
    await page.getByRole('button', { name: 'Leave the queue' }).click();
    await page.getByRole('heading', { name: 'You are on the waiting list' }).waitFor({ state: 'detached' });
  });

  it('asks for two rooms together, and is shown what is free in place of the one that is taken', async () => {
    await take(day(9, 1));
    const wish = `room=${rooms.large}&day=${day(9, 1)}&from=18:00&to=20:00&people=25`;
    await page.goto(`${world.config.publicUrl}/c/${world.centre.slug}/bookings/new?${wish}`);
    await page.getByRole('button', { name: 'Also show those that do not fit' }).click();
    await page.getByRole('checkbox', { name: 'Kottet' }).check();
    await page.getByText('Sjakklubben has the room then.').waitFor();
    await page.getByRole('button', { name: 'Lillesalen and Kottet are free then' }).click();
    await page.getByText('It is free.').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Storsalen' }).isChecked()).toBe(false);
    await page.getByRole('link', { name: 'My association' }).first().click();
    await page.getByRole('link', { name: 'Korøving' }).waitFor();
    expect(contact.troubles).toEqual([]);
  });

  it('has it all in a calendar of their own, and reads who can see it; a new address closes the old', async () => {
    await page.getByRole('link', { name: 'My bookings' }).first().click();
    await page.getByText('Whoever has the address can see which rooms you').waitFor();
    await page.getByRole('button', { name: 'Make a secret address' }).click();
    const shown = page.locator('code.secret-address');
    const first = (await shown.textContent()) ?? '';
    expect(await (await fetch(first)).text()).toContain('SUMMARY:Prøven Koret');
    expect(await contact.tooWide()).toEqual([]);
    await page.getByRole('button', { name: 'Make a new address' }).click();
    await shown.filter({ hasNotText: first }).waitFor();
    expect((await fetch(first)).status).toBe(404);
    await page.getByRole('button', { name: 'Close the address' }).click();
    await page.getByRole('button', { name: 'Make a secret address' }).waitFor();
    expect(contact.troubles).toEqual([]);
  });
});
