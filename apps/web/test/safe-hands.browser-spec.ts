import { aPerson } from '@hjerterom/people/testing';
import { eventually } from '@hjerterom/platform/testing';
import type { Browser } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

inABrowser('whatever happens at the desk', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;

  beforeAll(async () => {
    world = await WebWorld.create();
    browser = await openBrowser();
    for (const name of ['Amina', 'Birk', 'Cecilie'])
      await world.volunteer(`${name} Prøve`, { skills: ['handlehjelp'] });
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  beforeEach(async () => {
    leader = await Visitor.come(browser, world);
  });
  afterEach(() => leader.leave());

  const press = (key: string) => leader.page.keyboard.press(key);
  const asked = async (needId: string) => {
    const rows = await world.run((tx) =>
      tx.query<{ id: string }>('SELECT id FROM offers_offer WHERE subject_id = $1', [needId]),
    );
    return rows.length;
  };
  /** The best one is about to be asked: the ten seconds have begun. @returns the need's id */
  const askTheBest = async () => {
    const needId = await world.need('Hilde Holm');
    await leader.page.goto(world.at(`needs/${needId}`));
    await leader.page.getByRole('region', { name: 'Hvem passer?' }).getByRole('article').first().waitFor();
    await press('s');
    await leader.page.getByRole('button', { name: 'Angre' }).waitFor();
    expect(await asked(needId)).toBe(0);
    return needId;
  };

  it('messages leave when the ten seconds are over, and not before', async () => {
    await leader.page.clock.install();
    const needId = await askTheBest();
    await leader.page.clock.runFor(8_000);
    expect(await asked(needId)).toBe(0);
    await leader.page.clock.runFor(4_000);
    await eventually(async () => (await asked(needId)) === 1);
  });

  it('what is undone is never sent, though the page is closed right after', async () => {
    const needId = await askTheBest();
    await press('z');
    await leader.page.getByRole('button', { name: 'Angre' }).waitFor({ state: 'detached' });
    await leader.page.close({ runBeforeUnload: true });
    const second = await askOnANewPage();
    expect([await asked(needId), await asked(second)]).toEqual([0, 1]);
  });

  it.each([
    ['the page is closed', () => leader.page.close({ runBeforeUnload: true })],
    ['the page is loaded again', () => leader.page.reload()],
    ['the user signs out', () => leader.page.getByRole('button', { name: 'Logg ut' }).click()],
  ])('a question is not left lying when %s within the ten seconds', async (_what, leave) => {
    const needId = await askTheBest();
    await leave();
    await eventually(async () => (await asked(needId)) === 1);
  });

  it('what could not be sent when the page was left is sent when it is opened next, once', async () => {
    const needId = await askTheBest();
    await leader.context.setOffline(true);
    const page = await leader.context.newPage();
    const left = leader.page.waitForEvent('close');
    await leader.page.close({ runBeforeUnload: true });
    await left;
    await leader.context.setOffline(false);
    await page.goto(world.at('needs'));
    await eventually(async () => (await asked(needId)) === 1);
    await eventually(async () => (await page.evaluate(`localStorage.getItem('hjerterom.undo')`)) === '[]');
    expect(await asked(needId)).toBe(1);
  });

  it('a wait of over a second is shown', async () => {
    await leader.page.route('**/graphql', async (route) => {
      await new Promise((later) => setTimeout(later, 1_500));
      await route.continue();
    });
    await leader.page.goto(world.at('needs'));
    await leader.page.getByRole('status').getByText('Henter').first().waitFor();
  });

  it('a call taken without a network is kept, also through a crash, and saved once there is one again', async () => {
    await world.run((tx) => aPerson(tx, { name: 'Astrid Lund' }));
    await leader.page.goto(world.at('needs/new'));
    const box = () => leader.page.getByRole('combobox', { name: 'Hvem ringer' });
    await box().pressSequentially('Astrid Lund handlehjelp tirsdag kl 12');
    await leader.page.getByRole('option').first().waitFor();
    await press('Enter');
    await press('Enter');
    await leader.page
      .getByLabel(/Beskjed|Notat/)
      .first()
      .fill('Ring på to ganger.');
    await leader.context.setOffline(true);
    await leader.page.getByText('Du er uten nett.').waitFor();
    await press('Control+Enter');
    await leader.page.getByRole('alert').filter({ hasText: /nett/ }).first().waitFor();
    await leader.context.setOffline(false);
    // A crash: nothing of the page is told that it ends.
    await leader.page.close();
    const page = await leader.context.newPage();
    await page.goto(leader.page.url());
    await eventually(
      async () =>
        (await page
          .getByLabel(/Beskjed|Notat/)
          .first()
          .inputValue()) === 'Ring på to ganger.',
    );
    await page.getByRole('group', { name: /vedtak/ }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /^Lagret/ }).waitFor();
  });

  /** The same on a page of its own, in the same browser, left at once. */
  async function askOnANewPage(): Promise<string> {
    const page = await leader.context.newPage();
    const needId = await world.need('Hilde Holm');
    await page.goto(world.at(`needs/${needId}`));
    await page.getByRole('region', { name: 'Hvem passer?' }).getByRole('article').first().waitFor();
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Angre' }).waitFor();
    await page.close({ runBeforeUnload: true });
    await eventually(async () => (await asked(needId)) === 1);
    return needId;
  }
});
