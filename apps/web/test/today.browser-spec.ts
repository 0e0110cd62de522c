import type { Browser } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

inABrowser('the page of the day', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;
  const section = (name: RegExp) => leader.page.getByRole('region', { name });
  const open = async (path = 'today') => {
    await leader.page.goto(world.at(path));
    await leader.page.getByRole('heading', { level: 1 }).waitFor();
    await leader.page.waitForLoadState('networkidle');
  };

  beforeAll(async () => {
    world = await WebWorld.create();
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

  it('teaches the first step where nothing is there yet', async () => {
    await open();
    await leader.page.getByText('Når noen ringer og trenger hjelp, skriver du det inn.').waitFor();
    expect(await leader.barriers()).toEqual([]);
    await open('call-list');
    await leader.page.getByText('Ingen å ringe til').waitFor();
    expect(leader.troubles).toEqual([]);
  });

  it('shows who comes and what waits, in order, and each key leads where it says', async () => {
    const soon = new Date(Date.now() + 30 * 60_000);
    await world.need('Astrid Lund', { when: { fixed: { startsAt: soon } } });
    const urgent = await world.need('Bjarne Holm', { urgent: true });
    await world.volunteer('Cecilie Hjelpsom', { status: 'applied' });
    await open();
    const rows = section(/Mangler frivillig/).getByRole('listitem');
    await rows.nth(1).waitFor();
    expect(await rows.nth(0).textContent()).toContain('Bjarne Holm');
    expect(await section(/Vil bli frivillig/).textContent()).toContain('Cecilie Hjelpsom');
    const key = (await rows.nth(0).locator('kbd').textContent()) ?? '';
    await leader.page.keyboard.press(key.toLowerCase());
    await leader.page.waitForURL(new RegExp(`needs/${urgent}$`));
    await open();
    await leader.page.keyboard.press('l');
    await leader.page.waitForURL(/call-list$/);
  });

  it('moves nothing when something arrives, and says it', async () => {
    await open();
    const row = section(/Mangler frivillig/)
      .getByRole('listitem')
      .filter({ hasText: 'Astrid Lund' });
    const before = { box: await row.boundingBox(), key: await row.locator('kbd').textContent() };
    await world.need('Dagny Rask', { urgent: true });
    await section(/Mangler frivillig/)
      .getByText('Dagny Rask')
      .first()
      .waitFor();
    expect({ box: await row.boundingBox(), key: await row.locator('kbd').textContent() }).toEqual(before);
    await leader.page.getByRole('status').getByText('Dagny Rask').waitFor();
  });

  it.each([
    ['nb', 1280],
    ['nb', 360],
    ['en', 1280],
    ['en', 360],
  ] as const)('can be used by everybody, in %s at %d px', async (language, width) => {
    await leader.leave();
    leader = await Visitor.come(browser, world, { language, width });
    for (const path of ['today', 'call-list']) {
      await open(path);
      expect(await leader.barriers()).toEqual([]);
    }
    expect(leader.troubles).toEqual([]);
  });

  it('is not shown to a volunteer', async () => {
    const personId = await world.person('Henny Frivillig', 'volunteer');
    await leader.leave();
    leader = await Visitor.come(browser, world, { personId });
    await open();
    await leader.page.getByText('Denne siden er for dem som driver sentralen.').waitFor();
  });
});
