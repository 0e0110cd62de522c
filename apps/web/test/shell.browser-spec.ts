import type { Browser } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

inABrowser('the frame around every page', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;

  beforeAll(async () => {
    world = await WebWorld.create();
    await world.need('Astrid Lund');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  beforeEach(async () => {
    leader = await Visitor.come(browser, world);
    await leader.page.goto(world.at('needs'));
    await leader.page.getByRole('article').first().waitFor();
  });
  afterEach(() => leader.leave());

  it('finds people, needs and pages from the keyboard alone', async () => {
    await leader.page.keyboard.press('Control+k');
    await leader.page.getByRole('combobox', { name: 'Navn, telefon, behov eller side' }).waitFor();
    await leader.page.keyboard.type('astri');
    await leader.page.getByRole('option', { name: /Astrid Lund .*Strømsø/ }).waitFor();
    await leader.page.getByRole('option', { name: /Handlehjelp, Astrid Lund/ }).waitFor();
    expect(await leader.barriers()).toEqual([]);
    await leader.page.keyboard.press('Control+a');
    await leader.page.keyboard.type('ringe');
    await leader.page.getByRole('option', { name: /Ringeliste/ }).waitFor();
    await leader.page.keyboard.press('Enter');
    await leader.page.waitForURL(/call-list/);
  });

  it('shows the keys of the page, and lets single ones be switched off', async () => {
    await leader.page.keyboard.press('?');
    await leader.page.getByText('Bytt mellom liste og tavle').waitFor();
    expect(await leader.barriers()).toEqual([]);
    await leader.page.getByLabel('Bruk enkelttaster').uncheck();
    await leader.page.keyboard.press('Escape');
    await leader.page.keyboard.press('b');
    await leader.page.waitForTimeout(200);
    expect(leader.page.url()).not.toContain('board');
  });

  it('does not take letters for keys while somebody writes', async () => {
    await leader.page.keyboard.press('/');
    await leader.page.keyboard.type('b2');
    await leader.page.waitForURL(/q=b2$/);
  });

  it('gives the focus to the title of the page that one came to', async () => {
    await leader.page.keyboard.press('3');
    await leader.page.getByRole('heading', { name: 'Frivillige', level: 1 }).waitFor();
    expect(await leader.page.evaluate('document.activeElement.textContent')).toBe('Frivillige');
    expect(await leader.page.title()).toBe('Frivillige – Prøven Frivilligsentral');
  });

  it('lets the keyboard skip to the content', async () => {
    await leader.page.reload();
    await leader.page.getByRole('article').first().waitFor();
    await leader.page.keyboard.press('Tab');
    await leader.page.keyboard.press('Enter');
    expect(await leader.page.evaluate('document.activeElement.id')).toBe('content');
  });

  it('says in plain words that an address leads nowhere', async () => {
    await leader.page.goto(world.at('finnes-ikke'));
    await leader.page.getByRole('heading', { name: 'Denne siden finnes ikke', level: 1 }).waitFor();
    expect(await leader.barriers()).toEqual([]);
  });

  it('shows nobody’s centre to who is not signed in, or not there', async () => {
    const nobody = await Visitor.come(browser, world, { personId: null });
    await nobody.page.goto(world.at('needs'));
    await nobody.page.getByRole('heading', { name: 'Du er ikke logget inn' }).waitFor();
    expect(await nobody.barriers()).toEqual([]);
    await nobody.leave();
    await leader.page.goto(`${world.config.publicUrl}/c/en-annen/needs`);
    await leader.page.getByRole('heading', { name: 'Denne sentralen er ikke din' }).waitFor();
    await leader.page.getByRole('link', { name: 'Prøven Frivilligsentral' }).click();
    await leader.page.getByRole('heading', { name: 'I dag', level: 1 }).waitFor();
  });

  it('signs out, and leaves nothing of the user in the browser', async () => {
    await leader.page.evaluate(`localStorage.setItem('hjerterom.draft.x', '{}')`);
    await leader.page.getByRole('button', { name: 'Logg ut' }).click();
    await leader.page.waitForURL(`${world.config.publicUrl}/`);
    expect(await leader.page.evaluate(`Object.keys(localStorage)`)).toEqual(['hjerterom.language']);
  });
});
