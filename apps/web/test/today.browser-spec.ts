import { grantRole } from '@hjerterom/access';
import { addDays, dayRange, localDateOf } from '@hjerterom/kernel';
import { askVolunteers } from '@hjerterom/needs';
import { aMessage } from '@hjerterom/notifications/testing';
import { offerLink } from '@hjerterom/offers';
import { aPerson } from '@hjerterom/people/testing';
import { applyForRooms, handOutKey, saveRoomKey } from '@hjerterom/rooms';
import { aBuilding, aRoom } from '@hjerterom/rooms/testing';
import type { Browser, Locator } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

inABrowser('the page of the day', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;
  const section = (name: RegExp) => leader.page.getByRole('region', { name });
  const open = async (path = 'today') => {
    await leader.page.goto(world.at(path));
    await leader.settled();
  };

  /** Where it is on the screen, in whole pixels. */
  const place = async (one: Locator) => {
    const { x = 0, y = 0 } = (await one.boundingBox()) ?? {};
    return { x: Math.round(x), y: Math.round(y) };
  };
  const keyOf = async (row: Locator) => (await row.locator('kbd').textContent()) ?? '';

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

  it('holds what one is about to press where it is, when rows come above it', async () => {
    await leader.leave();
    // One column: what waits stands below what is unmatched.
    leader = await Visitor.come(browser, world, { width: 700 });
    await open();
    const step = section(/Vil bli frivillig/).getByRole('link', { name: /Svar/ });
    await step.hover();
    const pointed = await place(step);
    await world.need('Egil Over');
    await section(/Mangler frivillig/)
      .getByText('Egil Over')
      .first()
      .waitFor();
    expect(await place(step)).toEqual(pointed);
    await leader.page.mouse.move(0, 0);
    await step.focus();
    const focused = await place(step);
    await world.need('Frøydis Over');
    await section(/Mangler frivillig/)
      .getByText('Frøydis Over')
      .first()
      .waitFor();
    expect(await place(step)).toEqual(focused);
  });

  it('shows the answer of somebody else in the row of the question, in its place, and says it', async () => {
    const needId = await world.need('Gunnar Spør');
    const personId = await world.volunteer('Hege Svarer');
    await world.asLeader((tx) => askVolunteers(tx, { needId, personIds: [personId] }));
    await open();
    const row = section(/Venter på svar/)
      .getByRole('listitem')
      .filter({ hasText: 'Hege Svarer' });
    await row.waitFor();
    const before = await place(row);
    const [offer] = await world.run((tx) =>
      tx.query<{ id: string }>('SELECT id FROM offers_offer WHERE subject_id = $1', [needId]),
    );
    const volunteer = await browser.newPage();
    await volunteer.goto(offerLink(world.config, offer?.id ?? ''));
    await volunteer.getByRole('button', { name: 'Ja, jeg kan' }).click();
    await row.getByText('Ja', { exact: true }).waitFor();
    await leader.page.getByRole('status').getByText('Hege Svarer').waitFor();
    expect((await place(row)).y).toBe(before.y);
    await volunteer.close();
  });

  it('leads with a key to whom somebody has to ring, also when a message did not reach them', async () => {
    const personId = await world.person('Inger Uten', 'resident');
    await world.run((tx) => aMessage(tx, { personId, status: 'to-call' }));
    const failed = await world.person('Jarle Feilet', 'resident');
    await world.run((tx) => aMessage(tx, { personId: failed, status: 'failed' }));
    await open();
    const row = (name: string) =>
      section(/Å ringe/)
        .getByRole('listitem')
        .filter({ hasText: name });
    await row('Inger Uten').waitFor();
    expect(await row('Inger Uten').getByText('Meldingen kom ikke fram').count()).toBe(0);
    await row('Jarle Feilet').getByText('Meldingen kom ikke fram').waitFor();
    await leader.page.keyboard.press((await keyOf(row('Jarle Feilet'))).toLowerCase());
    await leader.page.waitForURL(/call-list\?message=/);
    await leader.page
      .locator('[aria-current=true]')
      .getByRole('heading', { name: /Jarle Feilet/ })
      .waitFor();
  });

  it('shows what was held back after a backup, and the call list sends it or drops it', async () => {
    const needId = await world.need('Tiril Holdt');
    const personId = await world.person('Holdt Prøve', 'volunteer');
    for (let n = 0; n < 2; n += 1)
      await world.run((tx) => aMessage(tx, { personId, subjectId: needId, status: 'held' }));
    const messages = section(/^Meldinger$/);
    const inNeed = messages.getByText(/Holdt tilbake etter at en sikkerhetskopi ble lagt tilbake/);
    const held = section(/^Holdt tilbake$/);
    const toDecide = held.getByText(/Til Holdt Prøve, skulle gå/);
    await open(`needs/${needId}`);
    await inNeed.nth(1).waitFor();
    await open('call-list');
    await toDecide.nth(1).waitFor();
    expect(await leader.barriers()).toEqual([]);
    await held.getByRole('button', { name: 'Send til Holdt Prøve' }).first().click();
    await toDecide.nth(1).waitFor({ state: 'detached' });
    await held.getByRole('button', { name: 'Ikke send til Holdt Prøve' }).click();
    await held.waitFor({ state: 'detached' });
    await open(`needs/${needId}`);
    await messages.getByText('Ble ikke sendt').waitFor();
    expect(await inNeed.count()).toBe(0);
    expect(leader.troubles).toEqual([]);
  });

  it('shows the next day when midnight passes', async () => {
    const { now } = await world.run(async (tx) => ({ now: tx.now }));
    const tomorrow = new Date(now.getTime() + 24 * 3_600_000);
    await world.need('Kåre Imorgen', { when: { fixed: { startsAt: tomorrow } } });
    const { end: midnight } = dayRange(localDateOf(tomorrow, 'Europe/Oslo'), 'Europe/Oslo');
    await world.need('Lars Overnatter', { when: { fixed: { startsAt: new Date(midnight.getTime() - 30 * 60_000) } } });
    await open();
    await section(/^I morgen/)
      .getByText(/Kåre Imorgen/)
      .waitFor();
    await leader.context.request.post(`${world.config.publicUrl}/dev/clock`, { form: { advance: 'P1D' } });
    await section(/^Hvem kommer/)
      .getByText(/Kåre Imorgen/)
      .waitFor();
    // What goes past midnight names both days, also where there is little room (below).
    await section(/^Hvem kommer/)
      .getByText(/kl\. 23:30 – .* kl\. 00:30/)
      .first()
      .waitFor();
    expect(leader.troubles).toEqual([]);
  });

  it('says how many applications wait and which keys are late, and leads to both', async () => {
    const { roomIds, personId } = await world.run(async (tx) => ({
      roomIds: [await aRoom(tx, { name: 'Storsalen', buildingId: await aBuilding(tx), decidedByCentre: true })],
      personId: (await aPerson(tx, { name: 'Sen Nøkkelhaver' })).id,
    }));
    await world.asLeader(async (tx) => {
      const today = localDateOf(tx.now, 'Europe/Oslo');
      for (const [days, purpose] of ['Loppemarked', 'Basar'].entries()) {
        const when = { startDate: addDays(today, 7 + days), startTime: '18:00', minutes: 120 };
        await applyForRooms(tx, { roomIds, when, purpose });
      }
      for (const name of ['Nøkkel til salen', 'Nøkkel til boden']) {
        const saved = await saveRoomKey(tx, { what: 'key', name, roomIds, active: true });
        const keyId = saved.kind === 'RoomKey' ? saved.keyId : '';
        await handOutKey(tx, { keyId, personId, dueOn: addDays(today, name.endsWith('salen') ? 0 : 9) });
      }
    });
    await leader.context.request.post(`${world.config.publicUrl}/dev/clock`, { form: { advance: 'P1D' } });
    await open();
    const late = section(/^Nøkler som skulle vært levert 1$/);
    await late.getByText('Nøkkel til salen · Sen Nøkkelhaver').waitFor();
    expect(await late.textContent()).not.toContain('boden');
    await section(/^Søknader om lokaler 2$/)
      .getByRole('link', { name: 'Svar på søknadene' })
      .click();
    await leader.page.getByRole('heading', { level: 1, name: 'Søknader om lokaler' }).waitFor();
    await leader.page.getByRole('article').filter({ hasText: 'Loppemarked' }).waitFor();
    await leader.page.goBack();
    await late.getByRole('link', { name: 'Se nøklene' }).click();
    await leader.page.getByRole('heading', { level: 1, name: 'Nøkler og koder' }).waitFor();
    await leader.page.getByRole('button', { name: /^Levert.*Nøkkel til salen, Sen Nøkkelhaver/ }).click();
    await leader.page.getByText('Fikk den').waitFor();
    await leader.page.goBack();
    await section(/^Søknader om lokaler/).waitFor();
    await late.waitFor({ state: 'detached' });
    expect(leader.troubles).toEqual([]);
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

  it('is not shown to who gets help, and says so', async () => {
    const personId = await world.person('Henny Beboer', 'resident');
    await leader.leave();
    leader = await Visitor.come(browser, world, { personId });
    await open();
    await leader.page.getByText('Denne siden er for dem som driver sentralen.').waitFor();
    expect(await leader.page.getByRole('navigation', { name: 'Sider' }).count()).toBe(0);
  });

  it('leads a volunteer to their own page, with nothing around it that is for others', async () => {
    const personId = await world.volunteer('Halvard Frivillig');
    await world.run((tx) => grantRole(tx, personId, 'volunteer'));
    await leader.leave();
    leader = await Visitor.come(browser, world, { personId });
    await leader.page.goto(`${world.config.publicUrl}/c`);
    await leader.page.getByRole('heading', { level: 1, name: 'Min side' }).waitFor();
    const ways = leader.page.getByRole('navigation', { name: 'Sider' }).getByRole('link');
    expect(await ways.allTextContents()).toEqual(['Min side']);
    expect(await leader.barriers()).toEqual([]);
    expect(leader.troubles).toEqual([]);
  });
});
