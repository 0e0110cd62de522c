import { grantRole } from '@hjerterom/access';
import { addDays, localDateOf } from '@hjerterom/kernel';
import { askVolunteers } from '@hjerterom/needs';
import { offersOf } from '@hjerterom/offers';
import { handOutKey, saveRoomKey } from '@hjerterom/rooms';
import { aBuilding, aRoom } from '@hjerterom/rooms/testing';
import type { GivenVolunteer } from '@hjerterom/volunteers/testing';
import type { Browser, Page } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

inABrowser('my page', () => {
  let world: WebWorld;
  let browser: Browser;
  let own: Visitor;
  let page: Page;

  beforeAll(async () => {
    world = await WebWorld.create();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  afterEach(async () => {
    expect(own.troubles).toEqual([]);
    await own.leave();
  });

  /** A volunteer who has signed in and sits on their own page. */
  const come = async (name: string, given: GivenVolunteer = {}): Promise<string> => {
    const personId = await world.volunteer(name, given);
    await world.run((tx) => grantRole(tx, personId, 'volunteer'));
    own = await Visitor.come(browser, world, { personId, width: 360 });
    page = own.page;
    await page.goto(`${world.config.publicUrl}/c`);
    await page.getByRole('heading', { level: 1, name: 'Min side' }).waitFor();
    return personId;
  };
  const part = (name: string) => page.getByRole('region', { name });
  const sendNow = () => page.getByRole('button', { name: 'Send nå' }).click();
  /** Somebody needs help, and this volunteer is asked. @returns the offer */
  const ask = async (personId: string, recipient: string): Promise<string> => {
    const needId = await world.need(recipient, { about: 'Melk og brød.' });
    await world.asLeader((tx) => askVolunteers(tx, { needId, personIds: [personId] }));
    const [offer] = await world.run((tx) => offersOf(tx, 'need', [needId]));
    return offer?.id ?? '';
  };

  it('asks, takes the yes, shows whom one helps to that one only, and takes «I cannot come»', async () => {
    const personId = await come('Vera Hjelper');
    await part('Du er spurt').getByText('Ingen spørsmål venter på svar.').waitFor();
    await ask(personId, 'Gudrun Hemmelig');
    // It comes by itself: the page hears what is about its own user.
    const question = part('Du er spurt').getByRole('article', { name: 'Handlehjelp' });
    await question.getByText('Melk og brød.').waitFor();
    expect(await page.locator('main').textContent()).not.toContain('Gudrun');
    await question.getByRole('button', { name: 'Ja, jeg kan' }).click();
    await sendNow();
    const promise = part('Du har sagt ja til').getByRole('article', { name: 'Handlehjelp' });
    await promise.waitFor();
    expect(await page.locator('main').textContent()).not.toContain('Gudrun');
    await promise.getByRole('button', { name: 'Vis hvem og hvor' }).click();
    await promise.getByText('Gudrun Hemmelig').waitFor();
    expect(await own.barriers()).toEqual([]);
    const looks = await world.run((tx) =>
      tx.query(`SELECT operation FROM platform_audit WHERE actor_id = $1 AND 'resident' = ANY(looked_at)`, [personId]),
    );
    expect(looks).toHaveLength(1);
    await promise.getByRole('button', { name: 'Jeg kan ikke komme' }).click();
    await sendNow();
    await part('Du har sagt ja til').getByText('Ingenting er avtalt').waitFor();
  });

  it('shows the keys and codes that one has, until when, and nothing of another’s', async () => {
    const [personId, other] = [await come('Nora Nøkkel'), await world.volunteer('Kode Annen')];
    expect(await part('Nøkler og koder jeg har').count()).toBe(0);
    const room = await world.run(async (tx) => aRoom(tx, { name: 'Loftet', buildingId: await aBuilding(tx) }));
    const day = await world.asLeader(async (tx) => {
      const dueOn = addDays(localDateOf(tx.now, 'Europe/Oslo'), 9);
      const hands = [
        { to: personId, what: 'key', name: 'Nøkkel til loftet' },
        { to: personId, what: 'code', name: 'Kode til porten', code: '4711' },
        { to: other, what: 'code', name: 'Kode til boden', code: '2580' },
      ] as const;
      for (const { to, ...key } of hands) {
        const saved = await saveRoomKey(tx, { ...key, roomIds: [room], active: true });
        await handOutKey(tx, { keyId: saved.kind === 'RoomKey' ? saved.keyId : '', personId: to, dueOn });
      }
      return dueOn;
    });
    // Others change it, and the page is told nothing of that.
    await page.reload();
    const cards = part('Nøkler og koder jeg har').getByRole('listitem');
    const lastDay = new Intl.DateTimeFormat('nb', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
    const until = `Siste dag: ${lastDay.format(new Date(`${day}T12:00Z`))}`;
    await cards.filter({ hasText: 'Kode til porten' }).filter({ hasText: 'Koden er 4711' }).waitFor();
    await cards.filter({ hasText: 'Nøkkel til loftet' }).getByText(`Loftet · ${until}`).waitFor();
    expect(await cards.count()).toBe(2);
    expect(await page.locator('body').textContent()).not.toMatch(/2580|boden/);
    expect(await own.barriers()).toEqual([]);
  });

  it('paints a week by keyboard, with a finger and with the mouse, and copies a day', async () => {
    const personId = await come('Ukejakt Maler', { weekly: [{ weekday: 1, from: '09:30', to: '12:00' }] });
    await part('Når jeg kan').getByRole('button', { name: 'Endre tidene' }).click();
    const cell = (name: string) => page.getByRole('gridcell', { name });
    await cell('mandag 09–10, ledig en del av timen').waitFor();
    // By keyboard: tuesday from 10 to 13.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    for (let hour = 0; hour < 2; hour++) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Space');
    await cell('tirsdag 12–13, ledig').waitFor();
    await page.getByRole('status').filter({ hasText: 'tirsdag 10–13: ledig' }).first().waitFor({ state: 'attached' });
    expect(await own.barriers()).toEqual([]);
    // With the mouse: wednesday and thursday from 18 to 20; and one hour wiped out again.
    const middle = async (name: string) => {
      const box = await cell(name).boundingBox();
      return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const;
    };
    await cell('onsdag 18–19, ikke ledig').scrollIntoViewIfNeeded();
    await page.mouse.move(...(await middle('onsdag 18–19, ikke ledig')));
    await page.mouse.down();
    await page.mouse.move(...(await middle('torsdag 19–20, ikke ledig')), { steps: 4 });
    await page.mouse.up();
    await cell('torsdag 18–19, ledig').click();
    await cell('torsdag 18–19, ikke ledig').waitFor();
    // With a finger: a tap.
    await cell('fredag 18–19, ikke ledig').dispatchEvent('pointerdown', await at('fredag 18–19, ikke ledig'));
    await cell('fredag 18–19, ikke ledig').dispatchEvent('pointerup', await at('fredag 18–19, ikke ledig'));
    await cell('fredag 18–19, ledig').waitFor();
    await page.getByLabel('Kopier', { exact: true }).selectOption('fredag');
    await page.getByLabel('til', { exact: true }).selectOption('søndag');
    await page.getByRole('button', { name: 'Kopier dagen' }).click();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('form', { name: 'Endre tidene' }).waitFor({ state: 'detached' });
    const kept = await world.run((tx) =>
      tx.query<{ window: string }>(
        `SELECT weekday || ' ' || from_time || '–' || to_time AS window FROM volunteers_weekly_window
         WHERE person_id = $1 ORDER BY weekday, from_time`,
        [personId],
      ),
    );
    expect(kept.map(({ window }) => window)).toEqual([
      ...['1 09:30–12:00', '2 10:00–13:00', '3 18:00–20:00', '4 19:00–20:00', '5 18:00–19:00', '7 18:00–19:00'],
    ]);

    async function at(name: string) {
      const [clientX, clientY] = await middle(name);
      return { pointerType: 'touch', button: 0, clientX, clientY };
    }
  });

  it('takes when one wants quiet, says what is missing or leaves no time, and shows it', async () => {
    await come('Rolf Rolig');
    const asking = part('Hva jeg blir spurt om, og hvordan');
    await asking.getByText('Når som helst på dagen').waitFor();
    await page.getByRole('button', { name: 'Endre hvordan og når' }).click();
    const form = page.getByRole('form', { name: 'Endre hvordan og når' });
    const untils = form.getByLabel('til', { exact: true });
    const save = () => form.getByRole('button', { name: 'Lagre', exact: true }).click();
    await form.getByLabel('Hverdager fra').fill('08:00');
    await save();
    await form.getByText('Skriv både fra og til.').first().waitFor();
    await untils.first().fill('21:00');
    await form.getByLabel('Lørdag og søndag fra').fill('08:00');
    await untils.last().fill('21:00');
    await save();
    await form
      .getByText(/Nå er det ingen tid igjen da vi kan nå deg/)
      .first()
      .waitFor();
    expect(await own.barriers()).toEqual([]);
    await untils.first().fill('15:30');
    await save();
    await form.waitFor({ state: 'detached' });
    await asking.getByText('hverdager 08:00–15:30 og lørdag og søndag 08:00–21:00').waitFor();
    expect(await own.tooWide()).toEqual([]);
  });

  it('gives a calendar a secret address, and closes it', async () => {
    const personId = await come('Kari Kalender');
    const offerId = await ask(personId, 'Per Hemmelig');
    await own.context.request.post(`${world.config.publicUrl}/graphql`, {
      data: {
        query: `mutation($centreId: ID!, $input: AnswerOfferInput!) {
          answerOffer(centreId: $centreId, idempotencyKey: "yes", input: $input) { __typename } }`,
        variables: { centreId: world.centre.id, input: { offerId, answer: 'YES' } },
      },
    });
    const calendar = part('Avtalene i kalenderen min');
    await calendar.getByRole('button', { name: 'Lag en hemmelig adresse' }).click();
    const address = (await calendar.locator('code').textContent()) ?? '';
    expect(address).toContain('/calendar/');
    expect(await own.tooWide()).toEqual([]);
    const read = async () => {
      const response = await fetch(address);
      return `${response.status} ${await response.text()}`;
    };
    expect(await read()).toContain('SUMMARY:Handlehjelp');
    await calendar.getByRole('button', { name: 'Steng adressen' }).click();
    await calendar.getByRole('button', { name: 'Lag en hemmelig adresse' }).waitFor();
    expect(await read()).toMatch(/^404 /);
  });
});
