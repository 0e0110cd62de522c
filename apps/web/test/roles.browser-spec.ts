import { grantRole, InvitationEntity, invitationToken } from '@hjerterom/access';
import type { Browser, Page } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

inABrowser('people and roles', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;
  let page: Page;

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
    page = leader.page;
  });
  afterEach(async () => {
    expect(leader.troubles).toEqual([]);
    await leader.leave();
  });

  const open = async () => {
    await page.goto(world.at('roles'));
    await page.getByRole('heading', { level: 1, name: 'Folk og roller' }).waitFor();
  };
  const part = (name: string) => page.getByRole('region', { name });

  it('are found in the navigation, and somebody is invited by the keys alone; the link lets them in as that', async () => {
    await page.goto(world.at('today'));
    await page.getByRole('link', { name: 'Folk og roller' }).click();
    await page.getByText('Ingen invitasjoner venter på svar.').waitFor();
    await page.keyboard.press('i');
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('Ny Ansatt');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('link', { name: 'Vi har ingen adresse vi kan sende til.' }).press('Enter');
    await page.keyboard.type('ny.ansatt@example.org');
    await page.keyboard.press('Control+Enter');
    const invited = part('Invitasjoner uten svar').getByRole('article', { name: 'Ny Ansatt' });
    await invited.getByText('ny.ansatt@example.org').waitFor();
    await invited.getByRole('button', { name: 'Send invitasjonen til Ny Ansatt på nytt' }).click();
    await invited.getByText('Invitasjonen er på vei til ny.ansatt@example.org.').waitFor();

    const [row] = await world.run((tx) => tx.em.find(InvitationEntity));
    const token = invitationToken(world.config, row as InvitationEntity);
    const invitee = await Visitor.come(browser, world, { personId: null });
    const theirs = invitee.page;
    await theirs.goto(`${world.config.publicUrl}/sign-in/invitation/${token}?lang=nb`);
    await theirs.getByRole('button', { name: 'Ja, jeg blir med' }).click();
    await theirs.getByRole('heading', { level: 1, name: 'I dag' }).waitFor();
    expect(await theirs.getByRole('link', { name: 'Folk og roller' }).count()).toBe(0);
    expect(invitee.troubles).toEqual([]);
    await invitee.leave();

    await part('Hvem som har tilgang').getByRole('link', { name: 'Ny Ansatt' }).waitFor();
    await page.getByText('Ingen invitasjoner venter på svar.').waitFor();
  });

  it('asks whether it is somebody we know before anything is sent, and takes an invitation back', async () => {
    const id = await world.person('Solveig Kjent', 'resident');
    await open();
    await page.keyboard.press('i');
    await page.getByLabel('Navn').fill('Solveig Kjent');
    await page.getByLabel('E-post eller mobilnummer').fill('solveig@example.org');
    await page.getByLabel('Rolle', { exact: true }).selectOption('Frivillig');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('group', { name: 'Er det en av disse?' }).getByRole('button').first().click();
    const row = part('Invitasjoner uten svar').getByRole('article', { name: 'Solveig Kjent' });
    await row.getByText('Frivillig').waitFor();
    await row.getByRole('button', { name: 'Trekk tilbake invitasjonen til Solveig Kjent' }).click();
    await row.waitFor({ state: 'detached' });
    expect(await world.run((tx) => tx.em.countBy(InvitationEntity, { personId: id }))).toBe(1);
  });

  it('are ended with what there is to hand over in sight, which stays on the day and on the page of whoever left', async () => {
    const personId = await world.person('Sander Slutter', 'staff');
    const needIds = [await world.need('Gerd Venter'), await world.need('Harald Venter')];
    await world.run((tx) =>
      tx.query(`UPDATE needs_need SET registered_by = $2 WHERE id = ANY($1)`, [needIds, personId]),
    );
    await open();
    await page.getByRole('button', { name: 'Avslutt rollen Ansatt for Sander Slutter' }).press('Enter');
    const form = page.getByRole('form', { name: 'Skal Sander Slutter ikke lenger være ansatt?' });
    await form.getByRole('link', { name: 'Handlehjelp' }).first().waitFor();
    await form.getByText('til Gerd Venter').waitFor();
    await form.getByRole('button', { name: 'Avslutt rollen nå' }).press('Enter');
    await part('Skal overtas av andre').getByText('Sander Slutter sluttet').first().waitFor();
    await page.goto(world.at('today'));
    const day = page.getByRole('region', { name: /^Skal overtas av andre/ });
    const step = day.getByRole('button', { name: /^Jeg tar over ?: Handlehjelp, Harald Venter/ });
    await page.keyboard.press((await step.getAttribute('aria-keyshortcuts')) ?? 'none');
    await day.getByText('Ordnet').waitFor();
    expect(await day.getByRole('button', { name: /^Jeg tar over/ }).count()).toBe(1);
    await page.goto(world.at(`people/${personId}`));
    await part('Skal overtas av andre').getByRole('button', { name: 'Noen har tatt over Handlehjelp' }).click();
    await part('Skal overtas av andre').waitFor({ state: 'detached' });
  });

  it('never let the last leader go, and give a known person a role at once', async () => {
    await world.person('Frida Fersk', 'resident');
    await open();
    await page.getByRole('button', { name: /Avslutt rollen Leder for/ }).click();
    await page.getByRole('button', { name: 'Avslutt rollen nå' }).click();
    await page.getByRole('alert').getByText('er den eneste lederen').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Gi en rolle' }).click();
    await page.getByRole('combobox', { name: 'Hvem?' }).fill('Frida Fersk');
    await page.getByRole('option', { name: /Frida Fersk/ }).click();
    await page.getByLabel('Rolle', { exact: true }).selectOption('Kontakt i lag eller forening');
    await page.getByRole('button', { name: 'Gi rollen' }).click();
    await page.getByRole('button', { name: 'Avslutt rollen Kontakt i lag eller forening for Frida Fersk' }).waitFor();
  });

  it('are for those who lead', async () => {
    const staff = await world.person('Jens Ansatt', 'staff');
    await world.run((tx) => grantRole(tx, staff, 'volunteer'));
    const visitor = await Visitor.come(browser, world, { personId: staff });
    await visitor.page.goto(world.at('roles'));
    await visitor.page.getByText('Bare leder og koordinator ser hvem som har hvilken rolle').waitFor();
    await visitor.leave();
  });
});
