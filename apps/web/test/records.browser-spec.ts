import { aPerson } from '@hjerterom/people/testing';
import { eventually, syntheticNationalId } from '@hjerterom/platform/testing';
import type { Browser } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

inABrowser('what the centre keeps', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;
  let kari: string;

  beforeAll(async () => {
    world = await WebWorld.create();
    kari = await world.run(async (tx) => (await aPerson(tx, { name: 'Kari Hegge', note: 'Hører dårlig.' })).id);
    browser = await openBrowser();
    leader = await Visitor.come(browser, world);
  });
  afterAll(async () => {
    expect(leader.troubles).toEqual([]);
    await leader?.leave();
    await browser?.close();
    await world?.close();
  });
  const entry = (words: string | RegExp) => leader.page.getByRole('listitem').filter({ hasText: words }).first();

  it('the leader sees in a plain sentence who read what of whom, and finds it again by the person and the kind', async () => {
    await leader.page.goto(world.at(`people/${kari}`));
    await leader.page.getByText('Hører dårlig.').waitFor();
    await leader.page.goto(world.at('audit'));
    await entry('Ingrid Prøve leste adressen, telefonnummer og e-post og notatet til Kari Hegge').waitFor();
    await leader.page.getByRole('combobox', { name: 'Hvem det gjaldt' }).fill('Kari');
    await leader.page.getByRole('option', { name: /Kari Hegge/ }).click();
    await leader.page.waitForURL(new RegExp(`whom=${kari}`));
    await leader.page.getByLabel('Hva', { exact: true }).selectOption({ label: 'Notatet' });
    await leader.page.waitForURL(/what=note/);
    await entry('notatet til Kari Hegge').waitFor();
    await leader.page.getByLabel('Til og med').fill('2020-01-01');
    await leader.page.getByText('Ingenting passer').waitFor();
    await leader.page.getByRole('button', { name: 'Vis alt' }).click();
    await entry('Ingrid Prøve søkte i loggen etter Kari Hegge').waitFor();
  });

  it('a look at the audit is one for each opening, however often something changes meanwhile', async () => {
    const looks = () =>
      world.run(async (tx) => (await tx.query(`SELECT 1 FROM platform_audit WHERE operation = 'audit'`)).length);
    await leader.page.goto(world.at('audit'));
    await entry('Ingrid Prøve søkte i loggen').waitFor();
    const before = await looks();
    const others: string[] = [];
    leader.page.on('request', (request) => {
      const name = /(?:query|subscription) (\w+)/.exec(request.postData() ?? '')?.[1];
      if (name) others.push(name);
    });
    await world.run(async (tx) => {
      await aPerson(tx, { name: 'Nils Hegge' });
      tx.touch('people');
    });
    // The rest of the screen asks again.
    await eventually(async () => others.length > 0);
    expect(others).not.toContain('Audit');
    expect(await looks()).toBe(before);
  });

  it('what the leader writes that looks like a fødselsnummer is not taken, and the field says why', async () => {
    await leader.page.goto(world.at(`people/${kari}/edit`));
    const note = leader.page.locator('textarea');
    await note.fill(`Født ${syntheticNationalId}, ringer helst.`);
    await leader.page.getByRole('button', { name: /Lagre/ }).click();
    await leader.page
      .getByText(/Dette ser ut som et fødselsnummer/)
      .first()
      .waitFor();
    expect(await note.getAttribute('aria-invalid')).toBe('true');
    await note.fill('Ringer helst.');
    await leader.page.getByRole('button', { name: /Lagre/ }).click();
    await leader.page.getByRole('heading', { level: 1, name: 'Kari Hegge' }).waitFor();
  });

  it('the leader says how long something is kept, by the keyboard, and it is kept so long', async () => {
    await leader.page.goto(world.at('retention'));
    const card = leader.page.getByRole('article', { name: 'Notater om personer' });
    await card.getByText('Vanlig: 2 år.').waitFor();
    await card.getByLabel('Ta vare på i').selectOption({ label: '6 måneder' });
    await card.getByLabel('Ta vare på i').press('Tab');
    await leader.page.keyboard.press('Enter');
    await card.getByRole('button', { name: 'Lagre' }).waitFor({ state: 'detached' });
    await leader.page.reload();
    expect(await card.getByLabel('Ta vare på i').inputValue()).toBe('6');
  });
});
