import { grantRole } from '@hjerterom/access';
import { aPerson } from '@hjerterom/people/testing';
import { atRest } from '@hjerterom/platform/testing';
import type { Browser } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

inABrowser('the command palette', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;

  beforeAll(async () => {
    world = await WebWorld.create();
    await world.run((tx) =>
      aPerson(tx, { name: 'Solveig Hegge', contactPoints: [{ kind: 'phone', value: '+47 291 00 003' }] }),
    );
    await world.volunteer('Cecilie Hjelpsom');
    await world.need('Astrid Lund');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  beforeEach(async () => {
    leader = await Visitor.come(browser, world);
    await open('people');
  });
  afterEach(async () => {
    expect(leader.troubles).toEqual([]);
    await leader.leave();
  });

  const open = async (path: string) => {
    await leader.page.goto(world.at(path));
    await leader.page.getByRole('heading', { level: 1 }).waitFor();
    await leader.page.waitForLoadState('networkidle');
  };
  const press = (key: string) => leader.page.keyboard.press(key);
  const type = (text: string) => leader.page.keyboard.type(text);
  const field = () => leader.page.getByRole('combobox', { name: 'Navn, telefon, behov eller side' });
  const option = (name: RegExp) => leader.page.getByRole('option', { name });
  /** What a reader of the screen says is chosen. */
  const chosen = async () => {
    const id = await field().getAttribute('aria-activedescendant');
    const one = leader.page.locator(`[id="${id}"]`);
    expect(await one.getAttribute('aria-selected')).toBe('true');
    return one.textContent();
  };
  const palette = async () => {
    await press('Control+k');
    await field().waitFor();
  };

  it('shows the pages before anything is typed, and the arrows go round', async () => {
    await palette();
    expect(await chosen()).toContain('I dag');
    await press('ArrowDown');
    expect(await chosen()).toContain('Behov');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(await chosen()).toContain('Taster på denne siden');
    await press('ArrowUp');
    expect(await chosen()).toContain('Ny person');
    await press('Enter');
    await leader.page.getByRole('heading', { name: 'Ny person', level: 1 }).waitFor();
  });

  it('says how many there are, and that there are none', async () => {
    await palette();
    await type('solvei hege');
    await option(/Solveig Hegge/).waitFor();
    await leader.page.getByRole('status').getByText('1 treff').waitFor();
    await press('Control+a');
    await type('qqqxxx');
    await leader.page.getByText('Fant ingenting. Prøv et annet ord.').waitFor();
    expect(await field().getAttribute('aria-activedescendant')).toBeNull();
    expect(await leader.barriers()).toEqual([]);
  });

  it('finds a person by a part of the number', async () => {
    await palette();
    await type('29 10 00 03');
    await option(/Solveig Hegge 29 10 00 03, Strømsø/).waitFor();
    await press('Enter');
    await leader.page.getByRole('heading', { name: 'Solveig Hegge', level: 1 }).waitFor();
  });

  it('opens one who is a volunteer as a person, or as a volunteer', async () => {
    await palette();
    await type('cecilie');
    await option(/Cecilie Hjelpsom.*Person/).waitFor();
    await press('ArrowDown');
    expect(await chosen()).toMatch(/Cecilie Hjelpsom.*Frivillig/);
    await press('Enter');
    await leader.page.waitForURL(/volunteers\/[0-9a-f-]{36}$/);
  });

  it('tells needs apart by where they stand and when they are, and narrows them to a kind', async () => {
    await palette();
    await type('astrid');
    await option(/Handlehjelp, Astrid Lund (Ny|Mangler frivillig), .*\d\d:\d\d/).waitFor();
    await press('Control+a');
    await type('handlehj');
    await option(/Handlehjelp Alle behov av dette slaget/).waitFor();
    await press('Enter');
    await leader.page.waitForURL(/needs\?kind=handlehjelp$/);
  });

  it('takes what was typed, never an older hit, when Enter comes before the answer', async () => {
    await palette();
    await type('cecilie');
    await option(/Cecilie Hjelpsom.*Person/).waitFor();
    await press('Control+a');
    await type('solveig h');
    await press('Enter');
    await leader.page.getByRole('heading', { name: 'Solveig Hegge', level: 1 }).waitFor();
  });

  it('gives the focus back to where it was', async () => {
    await press('/');
    const isBack = () => leader.page.evaluate(`document.activeElement.type === 'search'`);
    await palette();
    await press('Escape');
    await field().waitFor({ state: 'detached' });
    expect(await isBack()).toBe(true);
    await palette();
    await type('personer');
    await press('Enter');
    await field().waitFor({ state: 'detached' });
    expect(await isBack()).toBe(true);
  });

  it('leads to the keys of the page, also when single keys are switched off', async () => {
    const singleKeys = leader.page.getByLabel('Bruk enkelttaster');
    await press('?');
    await singleKeys.waitFor();
    await atRest(leader.page);
    await singleKeys.uncheck();
    await leader.page.getByRole('button', { name: 'Lukk' }).last().click();
    await palette();
    await type('taster');
    await press('Enter');
    await leader.page.getByRole('heading', { name: 'Taster på denne siden' }).waitFor();
    await leader.page.getByText('Søk i personer', { exact: true }).waitFor();
    await atRest(leader.page);
    await singleKeys.check();
    await press('Escape');
    await leader.page.getByRole('dialog').waitFor({ state: 'hidden' });
    await press('1');
    await leader.page.waitForURL(/today$/);
  });

  it('opens by its button on a phone, without keys', async () => {
    await leader.page.setViewportSize({ width: 360, height: 740 });
    await leader.page.getByRole('button', { name: /^Finn/ }).click();
    await field().fill('solveig');
    await option(/Solveig Hegge/).waitFor();
    expect(await leader.barriers()).toEqual([]);
    await option(/Solveig Hegge/).click();
    await leader.page.getByRole('heading', { name: 'Solveig Hegge', level: 1 }).waitFor();
  });

  it('shows a volunteer themself and their own page, and nobody else', async () => {
    const own = await world.volunteer('Cecilia Egen');
    await world.run((tx) => grantRole(tx, own, 'volunteer'));
    await leader.leave();
    leader = await Visitor.come(browser, world, { personId: own });
    await open('people');
    await palette();
    expect(await chosen()).toContain('Min side');
    expect(await option(/Ringeliste/).count()).toBe(0);
    await type('cecili');
    await option(/Cecilia Egen.*Person/).waitFor();
    expect(await option(/Hjelpsom/).count()).toBe(0);
  });
});
