import { look } from '@hjerterom/platform/testing';
import type { Browser } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

inABrowser('the screens', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;
  let needId: string;

  beforeAll(async () => {
    world = await WebWorld.create();
    needId = await world.need('Astrid Lund', { urgent: true });
    for (const name of ['Amina', 'Birk']) await world.volunteer(`${name} Prøve`, { skills: ['handlehjelp'] });
    browser = await openBrowser();
    leader = await Visitor.come(browser, world);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const open = async (path: string) => {
    await leader.page.goto(world.at(path));
    await leader.page.getByRole('heading', { level: 1 }).waitFor();
    await leader.page.waitForLoadState('networkidle');
  };

  it('show in forced colours where the focus is, which page it is, and how well somebody fits', async () => {
    await leader.page.emulateMedia({ forcedColors: 'active' });
    await open(`needs/${needId}`);
    await leader.page.keyboard.press('Tab');
    expect(await outline()).not.toMatch(/^(none|0px)/);
    await leader.page.keyboard.press('Tab');
    expect(await outline()).not.toMatch(/^(none|0px)/);
    const underline = (name: string) =>
      leader.page.evaluate(`getComputedStyle([...document.querySelectorAll('.nav a')]
        .find(({ textContent }) => textContent === '${name}')).borderBottomColor`);
    await open('needs');
    expect(await underline('Behov')).not.toBe(await underline('Frivillige'));
    await look(leader.page, 'forced-colors-needs');
    await open(`needs/${needId}`);
    await look(leader.page, 'forced-colors-need');
    expect(await leader.barriers()).toEqual([]);
    await leader.page.emulateMedia({ forcedColors: 'none' });
  });

  it('stand still for those who ask for it', async () => {
    await leader.page.emulateMedia({ reducedMotion: 'reduce' });
    await open('today');
    await leader.page.keyboard.press('Control+k');
    await leader.page.getByRole('dialog').waitFor();
    const moving = await leader.page.evaluate(`[...document.querySelectorAll('*')].filter((element) => {
      const { animationDuration, transitionDuration } = getComputedStyle(element);
      return [animationDuration, transitionDuration].some((durations) => durations.split(',').some((one) => parseFloat(one) > 0.001));
    }).map(({ outerHTML }) => outerHTML.slice(0, 100))`);
    expect(moving).toEqual([]);
    await leader.page.keyboard.press('Escape');
    await leader.page.emulateMedia({ reducedMotion: 'no-preference' });
  });

  it.each(['today', 'needs', 'call-list'])('print what they show and nothing to press: %s', async (path) => {
    await leader.page.emulateMedia({ media: 'print' });
    await open(path);
    expect(await leader.page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await leader.page.getByRole('navigation').first().isVisible()).toBe(false);
    for (const pressed of [leader.page.getByRole('button'), leader.page.locator('kbd')]) {
      expect(await pressed.filter({ visible: true }).allTextContents()).toEqual([]);
    }
    await look(leader.page, `print-${path}`);
    await leader.page.emulateMedia({ media: 'screen' });
  });

  function outline(): Promise<string> {
    return leader.page.evaluate(
      `['outline-style', 'outline-width'].map((name) => getComputedStyle(document.activeElement).getPropertyValue(name)).join(' ')`,
    );
  }
});
