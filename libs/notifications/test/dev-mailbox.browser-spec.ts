import { aCentre } from '@hjerterom/centres/testing';
import { NotificationsApiModule } from '@hjerterom/notifications/api';
import { NotificationsWorkerModule } from '@hjerterom/notifications/worker';
import { PeopleApiModule } from '@hjerterom/people/api';
import { aPerson } from '@hjerterom/people/testing';
import { systemActor } from '@hjerterom/platform';
import { AssetsController } from '@hjerterom/platform/api';
import { barriersOn, inABrowser, openBrowser, TestWorld, tooWideOn } from '@hjerterom/platform/testing';
import { Module } from '@nestjs/common';
import type { Browser, Page } from 'playwright-core';
import { TestTemplatesModule } from './greeting.js';
import { Requests } from './requests.js';

@Module({ controllers: [AssetsController] })
class Assets {}

inABrowser('the development mailbox in a browser', () => {
  let world: TestWorld;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    world = await TestWorld.create({
      api: [NotificationsApiModule, PeopleApiModule, Assets],
      worker: [NotificationsWorkerModule, TestTemplatesModule],
    });
    const centre = await aCentre(world);
    const requests = new Requests(world, centre);
    await world.run(systemActor(centre.id), async (tx) => {
      for (const [name, preferredChannel] of [['Kari Prøve', 'email'] as const, ['Ola Østby', 'sms'] as const]) {
        await aPerson(tx, { name, preferredChannel });
      }
    });
    for (const { id } of await world.rows('SELECT id FROM people_person')) await requests.request(id);
    await requests.settled();
    browser = await openBrowser();
    const context = await browser.newContext({ viewport: { width: 320, height: 700 }, locale: 'nb-NO' });
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('can be used by everybody, also when nothing is found', async () => {
    await page.goto(`${world.url}/dev/mailbox?lang=nb&q=finnes%20ikke`);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('is searched with the keyboard alone', async () => {
    await page.goto(`${world.url}/dev/mailbox?lang=nb`);
    await page.getByLabel('Søk i navn, adresse og tekst').focus();
    await page.keyboard.type('østby');
    await page.keyboard.press('Enter');
    await page.getByText('Vis alle').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    expect(await page.locator('.phone').textContent()).toContain('Hei, Ola Østby!');
    expect(new URL(page.url()).searchParams.get('q')).toBe('østby');
  });

  it('shows an e-mail as a mail program does, with a link that leads on, and as text', async () => {
    await page.goto(`${world.url}/dev/mailbox?lang=nb&q=kari`);
    const letter = page.frameLocator('iframe[title^="E-post til Kari Prøve: "]');
    const opened = page.context().waitForEvent('page');
    await letter.getByRole('link', { name: 'Svar her' }).click();
    await (await opened).close();
    await page.getByText('Som ren tekst').click();
    await page.getByRole('link', { name: /^https:/ }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });

  it('shows an e-mail that fits a narrow screen', async () => {
    await page.goto(`${world.url}/dev/mailbox?lang=nb&q=kari`);
    await page.goto(`${world.url}${await page.locator('iframe').getAttribute('src')}`);
    await page.getByRole('link', { name: 'Svar her' }).waitFor();
    expect(await tooWideOn(page)).toEqual([]);
  });
});
