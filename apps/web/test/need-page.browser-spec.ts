import { askVolunteers } from '@hjerterom/needs';
import { offerLink } from '@hjerterom/offers';
import { barriersOn, eventually } from '@hjerterom/platform/testing';
import { aVolunteer } from '@hjerterom/volunteers/testing';
import type { Browser, Page } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

inABrowser('the page of a need', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;

  beforeAll(async () => {
    world = await WebWorld.create();
    browser = await openBrowser();
    // A yes in one test takes somebody's time in the next.
    for (const name of ['Amina', 'Birk', 'Cecilie', 'Didrik', 'Embla', 'Fatima']) {
      await world.volunteer(`${name} Prøve`, { skills: ['handlehjelp'] });
    }
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  beforeEach(async () => {
    leader = await Visitor.come(browser, world);
  });
  afterEach(() => leader.leave());

  const open = async (needId: string, at = leader) => {
    await at.page.goto(world.at(`needs/${needId}`));
    await at.page.getByRole('heading', { level: 1, name: /Handlehjelp|Shopping/ }).waitFor();
  };
  const part = (name: string) => leader.page.getByRole('region', { name });
  const press = (key: string) => leader.page.keyboard.press(key);
  const sendNow = () => leader.page.getByRole('button', { name: 'Send nå' }).click();

  /** Asks the best one with the key, and follows the link of the question in another browser. */
  const asked = async (needId: string): Promise<{ page: Page; name: string; leave: () => Promise<void> }> => {
    await open(needId);
    await part('Hvem passer?').getByRole('article').first().waitFor();
    await press('s');
    await sendNow();
    const card = part('Spurt og svart').getByRole('article').first();
    await card.waitFor();
    const name = (await card.getByRole('heading').textContent()) ?? '';
    const [offer] = await world.run((tx) =>
      tx.query<{ id: string }>(`SELECT id FROM offers_offer WHERE subject_id = $1 ORDER BY sent_at DESC`, [needId]),
    );
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(offerLink(world.config, offer?.id ?? ''));
    return { page, name, leave: () => context.close() };
  };

  /** The volunteer says yes in a browser of their own; the leader's, which nobody touches, shows it. */
  const yesIsSeenUntouched = async (volunteer: Page) => {
    await leader.page.evaluate(`
      globalThis.touches = [];
      for (const touch of ['keydown', 'pointerdown', 'pointermove', 'wheel', 'focus', 'visibilitychange'])
        addEventListener(touch, () => touches.push(touch), true);
    `);
    await volunteer.getByRole('button', { name: 'Ja, jeg kan' }).click();
    await part('Spurt og svart').getByText('Sa ja').waitFor();
    expect(await leader.page.evaluate('touches')).toEqual([]);
  };

  it('asks the best with a key, and shows the yes of another browser with nobody touching it', async () => {
    const volunteer = await asked(await world.need('Dagny Ventende'));
    expect(await barriersOn(volunteer.page)).toEqual([]);
    await part('Spurt og svart').getByText('Har sett spørsmålet').waitFor();
    await yesIsSeenUntouched(volunteer.page);
    await part('Dager').getByText(volunteer.name).first().waitFor();
    await part('Meldinger').getByText('Til Dagny Ventende').first().waitFor();
    const fits = part('Hvem passer?');
    await fits.getByRole('article', { name: volunteer.name }).getByText('Sa ja').waitFor();
    await fits.getByText('Behovet har dem det trenger.').waitFor();
    expect(await fits.getByRole('button', { name: /^Spør/ }).count()).toBe(0);
    expect(leader.troubles).toEqual([]);
    await volunteer.leave();
  });

  it('shows the yes by itself also when the program was away in between', async () => {
    const volunteer = await asked(await world.need('Eldar Ventende'));
    await world.stopApi();
    await leader.page
      .getByText('Vi får ikke kontakt med Hjerterom. Siden oppdaterer seg selv')
      .waitFor({ timeout: 10_000 });
    await world.startApi();
    await leader.page
      .getByText('Vi får ikke kontakt med Hjerterom. Siden oppdaterer seg selv')
      .waitFor({ state: 'detached', timeout: 15_000 });
    await yesIsSeenUntouched(volunteer.page);
    await volunteer.leave();
  });

  it('asks the best three at once, with a key', async () => {
    await open(await world.need('Frode Ventende'));
    await part('Hvem passer?').getByRole('article').nth(2).waitFor();
    await press('t');
    await part('Hvem passer?').getByText('Blir spurt om litt').nth(2).waitFor();
    await sendNow();
    await part('Spurt og svart').getByText('Venter på svar').nth(2).waitFor();
  });

  it('takes an answer by phone, and a place back again, with keys', async () => {
    await open(await world.need('Gerd Ventende'));
    await part('Hvem passer?').getByRole('article').first().waitFor();
    await press('s');
    await sendNow();
    await part('Spurt og svart').getByText('Venter på svar').waitFor();
    await press('y');
    await sendNow();
    await part('Spurt og svart').getByText('Sa ja').waitFor();
    await part('Dager')
      .getByRole('button', { name: /Meld avbud/ })
      .waitFor();
    await press('g');
    await sendNow();
    await part('Spurt og svart').getByText('Meldte avbud').waitFor();
  });

  it('says until when a question waits for the one who wants quiet', async () => {
    const personId = await world.volunteer('Rolf Rolig', { skills: ['handlehjelp'] });
    const now = await world.run(async (tx) => tx.now);
    const isWeekend = ['Sat', 'Sun'].includes(
      now.toLocaleDateString('en', { weekday: 'short', timeZone: 'Europe/Oslo' }),
    );
    const quiet = [{ days: isWeekend ? 'weekend' : 'weekdays', from: '00:00', to: '23:59' }];
    await world.run((tx) =>
      tx.query('UPDATE people_person SET quiet_times = $2 WHERE id = $1', [personId, JSON.stringify(quiet)]),
    );
    const startsAt = new Date(now.getTime() + 10 * 86_400_000);
    startsAt.setUTCHours(12, 0, 0, 0);
    const needId = await world.need('Oddny Ventende', { when: { fixed: { startsAt } } });
    const { kind } = await world.asLeader((tx) => askVolunteers(tx, { needId, personIds: [personId] }));
    expect(kind).toBe('VolunteersAsked');
    await open(needId);
    const card = part('Spurt og svart').getByRole('article', { name: 'Rolf Rolig' });
    await card.getByText(/^Sendes .+\. Rolf Rolig har fred til da\.$/).waitFor();
    expect(await card.getByText(/^Spurt /).count()).toBe(0);
    expect(await leader.barriers()).toEqual([]);
  });

  it('lets what is called off be undone, and tells nobody before', async () => {
    const needId = await world.need('Hilde Angrer');
    const cancel = async () => {
      await press('c');
      await leader.page.getByLabel('Hvorfor trengs det ikke mer?').fill('Frisk igjen');
      await press('Enter');
    };
    await open(needId);
    await cancel();
    await part('Hva du kan gjøre nå').getByText('Blir sendt om litt.').waitFor();
    await press('z');
    await leader.page.getByRole('button', { name: 'Avlys' }).waitFor();
    await cancel();
    await sendNow();
    await leader.page.getByText('Grunn: Frisk igjen').waitFor();
    expect(await leader.page.getByText('Hva du kan gjøre nå').count()).toBe(0);
  });

  it('says beside the field what is missing when it is referred onward, and then to whom it went', async () => {
    await open(await world.need('Ingvild Henvist'));
    await press('r');
    await leader.page.getByLabel('Hvem overtar?').fill('Hjemmetjenesten');
    await press('Control+Enter');
    await leader.page.getByRole('link', { name: 'Fyll ut her.' }).click();
    await leader.page.keyboard.type('Stell er ikke for frivillige');
    await leader.page.getByLabel('Personen har sagt ja').check();
    expect(await leader.barriers()).toEqual([]);
    await press('Control+Enter');
    await sendNow();
    await leader.page.getByText('Henvist til Hjemmetjenesten').waitFor();
  });

  it('is changed on the spot', async () => {
    await open(await world.need('Jorunn Endret'));
    await press('e');
    await leader.page.getByLabel('Til den som sier ja').fill('Ring på to ganger');
    await press('Control+Enter');
    await part('Det vi vet').getByText('Ring på to ganger').waitFor();
    expect(await leader.page.evaluate('document.activeElement.textContent')).toContain('Endre');
  });

  it('keeps what is written in a change through a reload', async () => {
    await open(await world.need('Kjersti Endret'));
    await press('e');
    const notes = leader.page.getByLabel('Til den som sier ja');
    await notes.fill('Nøkkelen ligger hos naboen');
    await leader.page.reload();
    await leader.page.getByRole('button', { name: /^Endre/ }).click();
    await eventually(async () => (await notes.inputValue()) === 'Nøkkelen ligger hos naboen' || null);
  });

  it('says who could not be asked after all, and why', async () => {
    const personId = await world.volunteer('Pernille Pause', { skills: ['handlehjelp'] });
    const needId = await world.need('Lars Ventende');
    await open(needId);
    await part('Hvem passer?').getByRole('article').first().waitFor();
    // Who has said yes in the tests before may leave her among the first, or behind them.
    const more = leader.page.getByRole('button', { name: 'Vis flere' });
    if ((await more.count()) > 0) await more.click();
    await leader.page.getByRole('button', { name: /^Spør Pernille Pause/ }).click();
    await world.run((tx) =>
      tx.query("UPDATE volunteers_volunteer SET status = 'paused' WHERE person_id = $1", [personId]),
    );
    await sendNow();
    const told = leader.page.getByRole('alert').filter({ hasText: 'Pernille Pause' });
    await told.getByText(/Ble ikke gjort/).waitFor();
    await told.getByText(/Pernille Pause: .+/).waitFor();
    expect(await leader.barriers()).toEqual([]);
    await told.getByRole('button', { name: 'Greit' }).click();
    await told.getByText(/Ble ikke gjort/).waitFor({ state: 'detached' });
  });

  it('shows volunteers what they were asked and nothing more, and takes their answer', async () => {
    const needId = await world.need('Kåre Hemmelig');
    const personId = await world.person('Lise Frivillig', 'volunteer');
    await world.run((tx) => aVolunteer(tx, { personId }));
    const volunteer = await Visitor.come(browser, world, { personId });
    await volunteer.page.goto(world.at(`needs/${needId}`));
    await volunteer.page.getByText('Du er ikke spurt om dette.').waitFor();
    const { kind } = await world.asLeader((tx) => askVolunteers(tx, { needId, personIds: [personId] }));
    expect(kind).toBe('VolunteersAsked');
    await volunteer.page.reload();
    await volunteer.page.getByRole('button', { name: 'Ja, jeg kan' }).waitFor();
    expect(await volunteer.page.getByText('Kåre Hemmelig').count()).toBe(0);
    expect(await volunteer.barriers()).toEqual([]);
    await volunteer.page.getByRole('button', { name: 'Ja, jeg kan' }).click();
    await volunteer.page.getByRole('button', { name: 'Send nå' }).click();
    await volunteer.page.getByText('Sa ja').waitFor();
    await volunteer.page.getByRole('button', { name: 'Jeg kan ikke komme likevel' }).click();
    await volunteer.page.getByRole('button', { name: 'Send nå' }).click();
    await volunteer.page.getByText('Meldte avbud').waitFor();
    expect(volunteer.troubles).toEqual([]);
    await volunteer.leave();
  });

  it.each([
    ['nb', 360],
    ['nb', 1280],
    ['en', 360],
    ['en', 1280],
  ] as const)('can be used by everybody, open and agreed (%s, %i px)', async (language, width) => {
    const seat = await Visitor.come(browser, world, { language, width });
    const needId = await world.need('Magnhild Alle');
    await open(needId, seat);
    await seat.page.getByRole('article').first().waitFor();
    expect(await seat.barriers()).toEqual([]);
    for (const fold of await seat.page.locator('details > summary').all()) await fold.click();
    await seat.page.keyboard.press('e');
    expect(await seat.barriers()).toEqual([]);
    expect(seat.troubles).toEqual([]);
    await seat.leave();
  });
});
