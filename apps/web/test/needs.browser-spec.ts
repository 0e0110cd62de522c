import type { Browser } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

inABrowser('the list of needs', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;
  const cards = () => leader.page.getByRole('article');

  beforeAll(async () => {
    world = await WebWorld.create();
    await world.need('Astrid Lund');
    await world.need('Bjarne Holm', { kind: 'leksehjelp' });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  beforeEach(async () => {
    leader = await Visitor.come(browser, world);
  });
  afterEach(() => leader.leave());

  it('is narrowed by what the address says', async () => {
    await leader.page.goto(world.at('needs?kind=leksehjelp'));
    await cards().filter({ hasText: 'Bjarne Holm' }).waitFor();
    expect(await cards().count()).toBe(1);
    expect(await leader.page.getByLabel('Hva det gjelder').inputValue()).toBe('leksehjelp');
  });

  it('puts what is chosen into the address, which can be shared', async () => {
    await leader.page.goto(world.at('needs'));
    await cards().nth(1).waitFor();
    await leader.page.keyboard.press('/');
    await leader.page.keyboard.type('astr');
    await leader.page.waitForURL(/[?]q=astr$/);
    await cards().filter({ hasText: 'Bjarne Holm' }).waitFor({ state: 'detached' });
    expect(await cards().allTextContents()).toEqual([expect.stringContaining('Astrid Lund')]);
  });

  it('is a board too, with a key', async () => {
    await leader.page.goto(world.at('needs'));
    await cards().nth(1).waitFor();
    await leader.page.keyboard.press('b');
    await leader.page.waitForURL(/view=board/);
    await leader.page.getByRole('region', { name: 'Mangler frivillig' }).getByText('Astrid Lund').waitFor();
  });

  it('teaches the first step when nothing is there', async () => {
    await leader.page.goto(world.at('needs?state=REFERRED'));
    await leader.page.getByText('Ingen behov passer med det du har valgt.').waitFor();
  });

  it('speaks the language that is chosen, also the words that come from the program', async () => {
    await leader.page.goto(world.at('needs'));
    await leader.page.getByRole('heading', { name: /Leksehjelp/ }).waitFor();
    await leader.page.getByRole('button', { name: 'English' }).click();
    await leader.page.getByRole('heading', { name: /Homework help/ }).waitFor();
    expect(await leader.page.locator('html').getAttribute('lang')).toBe('en-GB');
    await leader.page.reload();
    await leader.page.getByRole('heading', { name: 'Needs', level: 1 }).waitFor();
  });

  it('goes on after the first page', async () => {
    for (let count = 0; count < 27; count += 1) await world.need(`Mange Nr${count}`);
    await leader.page.goto(world.at('needs?q=mange'));
    await leader.page.getByRole('button', { name: 'Vis flere' }).click();
    await cards().nth(26).waitFor();
    expect(await cards().count()).toBe(27);
  });
});
